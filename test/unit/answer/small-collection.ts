import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnswerContext } from '../../../answer/ask.ts';
import { documentIdOf } from '../../../graph/identity.ts';
import { openStore } from '../../../graph/open-store.ts';
import { ingest } from '../../../ingest/ingest.ts';
import { createLinker } from '../../../ingest/link/linker.ts';
import { sourceFromBytes } from '../../../ingest/read/read.ts';
import { openEmbedder } from '../../../text/embed/embedder.ts';
import { loadKnowledge } from '../../../text/vocabulary/knowledge.ts';

/** Made-up documents: one place pays, one names without a sum, one paid in the past, one is silent on the award. */
export const DOCUMENTS: Readonly<Record<string, string>> = {
  'shandong.txt': `山东省人民政府关于加强质量品牌建设的意见
鲁政发〔2021〕8号

各市人民政府，各县（市、区）人民政府，省政府各部门：
一、加大奖励力度
（一）完善激励政策。省财政对首次获得中国质量奖、中国质量奖提名奖的组织，分别一次性奖励300万元、100万元。
（二）建立首席质量官制度。鼓励企业设立首席质量官，对质量安全负责。
（三）主要目标。到2025年，制造业产品质量合格率达到96%以上。
山东省人民政府
2021年5月6日
`,
  'zhejiang.txt': `浙江省人民政府关于推进质量强省建设的意见
浙政发〔2022〕15号

一、主要任务
（一）培育品牌。引导企业争创中国质量奖和省政府质量奖，打造浙江制造品牌。
（二）夯实基础。建设检验检测公共服务平台，服务中小企业。
浙江省人民政府
2022年3月1日
`,
  'anji.txt': `安吉县人民政府关于印发安吉县质量发展规划（2011-2015年）的通知
安政发〔2011〕20号

一、激励措施
（一）质量奖励。对获得中国质量奖的企业奖励50万元，对获得中国质量奖的个人奖励10万元。
（二）经费保障。把质量工作经费列入财政预算。
（三）信用建设。建立企业质量信用档案，公布失信企业名单。（县市场监管局牵头，县发改局配合）
安吉县人民政府
2011年4月8日
`,
  'hangzhou.txt': `杭州市人民政府关于促进质量提升的实施意见
杭政〔2020〕9号

一、政策支持
（一）奖励。对获得国家质量管理奖的企业奖励80万元。
（二）宣传。开展质量月活动，普及质量知识。
杭州市人民政府
2020年9月1日
`,
};

export interface SmallCollection {
  readonly context: AnswerContext;
  /** Source texts by document id. */
  readonly sources: ReadonlyMap<string, string>;
  close(): Promise<void>;
}

/** The documents in an embedded store of their own, read by the whole pipeline. Whoever opens must close. */
export async function openSmallCollection(documents = DOCUMENTS): Promise<SmallCollection> {
  const data = await mkdtemp(join(tmpdir(), 'qpg-answer-'));
  const knowledge = loadKnowledge();
  const embedder = await openEmbedder({ model: undefined });
  const model = {
    id: embedder.id,
    dimensions: embedder.dimensions,
    embed: (texts: readonly string[]) => embedder.embedPassages(texts),
  };
  const neo4j = { uri: '', user: '', password: '', database: '' };
  const store = await openStore(
    { store: 'embedded', data, neo4j },
    { model, linker: createLinker(knowledge.places) },
  );
  const inputs = Object.entries(documents).map(([file, text]) =>
    sourceFromBytes(Buffer.from(text), file, null),
  );
  const context = { store, embedder, knowledge, revision: 'test', corrections: async () => [] };
  const summary = await ingest(inputs, context, () => undefined);
  if (summary.refused.length > 0) throw summary.refused[0]?.error;
  return {
    context: { store, embedder, ...knowledge, today: '2026-01-15' },
    sources: new Map(Object.values(documents).map((text) => [documentIdOf(text), text])),
    async close() {
      await store.close();
      await embedder.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}
