import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openService, type Service } from '../../../api/service.ts';
import { readSettings } from '../../../api/settings.ts';
import { ingest } from '../../../ingest/ingest.ts';
import { sourceFromBytes } from '../../../ingest/read/read.ts';

/** Two short documents of our own wording: one pays, one only names the award. */
export const DOCUMENTS: Readonly<Record<string, string>> = {
  'pays.txt': [
    '福建省人民政府关于推动质量工作的意见',
    '闽政〔2020〕7号',
    '一、总体要求',
    '坚持以质量为核心，全面提升供给水平。',
    '二、激励措施',
    '(一)加大奖励力度。对获得中国质量奖的企业，一次性给予200万元奖励。',
    '福建省人民政府',
    '2020年3月5日',
  ].join('\n'),
  'names.txt': [
    '海南省人民政府关于加强质量工作的意见',
    '一、工作目标',
    '鼓励企业争创中国质量奖，培育一批标杆。',
    '海南省人民政府',
    '2021年6月1日',
  ].join('\n'),
};

export interface SmallCollection {
  readonly service: Service;
  close(): Promise<void>;
}

/** An embedded store in a fresh folder with the two documents in it. */
export async function openSmallCollection(
  environment: Readonly<Record<string, string>> = {},
): Promise<SmallCollection> {
  const folder = await mkdtemp(join(tmpdir(), 'qpg-api-'));
  const service = await openService(readSettings({ QPG_DATA: folder, ...environment }));
  const inputs = Object.entries(DOCUMENTS).map(([file, text]) =>
    sourceFromBytes(new TextEncoder().encode(text), file, null),
  );
  await ingest(inputs, service, () => {});
  return {
    service,
    async close() {
      await service.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
