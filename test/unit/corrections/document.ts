import { applyCorrections, type Corrected } from '../../../ingest/correct/apply.ts';
import { type Correction, correctionSchema } from '../../../ingest/correct/correction.ts';
import { type ReadDocument, readDocument } from '../../../ingest/document-reading.ts';
import { sourceFromBytes } from '../../../ingest/read/read.ts';
import { loadKnowledge } from '../../../text/vocabulary/knowledge.ts';

export const knowledge = loadKnowledge();

/** A made-up document with two tiers in one sentence, a target, a charge, a measure, and words that stand twice. */
export const TEXT = `云南省人民政府关于推进品牌建设的意见
云政发〔2022〕4号

一、主要目标
到2025年，制造业产品质量合格率达到95%以上。
二、激励措施
（一）加大奖励。对获得中国质量奖、中国质量奖提名奖的企业，分别一次性奖励 200万元、80万元。
（二）培育人才。推行首席质量官制度，支持企业参加培训。（省市场监管局牵头，省财政厅配合）
（三）鼓励争创。引导企业争创中国驰名商标。支持企业参加培训。对标准创新贡献突出的企业另给30万元。
（四）依据。按照《中华人民共和国产品质量法》执行。
云南省人民政府
2022年5月6日
`;

export function readText(text: string): ReadDocument {
  return readDocument(sourceFromBytes(Buffer.from(text), 'yunnan.txt', null), knowledge);
}

const BASE = { document: 'yunnan.txt', by: '王芳', why: '核对原件', on: '2026-03-02' };

/** A correction; a case states what it is about. */
export function correction(input: object): Correction {
  return correctionSchema.parse({ ...BASE, ...input });
}

export function apply({ parsed, facts }: ReadDocument, ...corrections: readonly Correction[]): Corrected {
  const entries = corrections.map((one, i) => ({ line: i + 1, correction: one }));
  return applyCorrections(parsed, facts, entries, knowledge);
}
