import type { CorrectionMark, Facts } from '../../ingest/extract/facts.ts';
import { province } from './documents.ts';
import type { DocumentCase } from './fixtures.ts';

export const CORRECTION = { action: 'change', by: '林敏', why: '核对公报', on: '2026-03-02' } as const;

/** The province's document with every one of its facts as a person has it, of every kind that can be corrected. */
export const corrected: DocumentCase = {
  ...province,
  revision: 'r1+c',
  facts: (at) => {
    const { agencies = [], ...facts } = province.facts?.(at) ?? {};
    const mention = {
      program: '陶瓷质量奖',
      programId: 'award:360000:陶瓷质量奖',
      programEn: null,
      sponsorAdcode: '360000',
      tier: null,
      ...at('推动陶瓷行业质量攀升'),
    };
    return { agencies, ...marked({ ...facts, awardMentions: [mention] }, CORRECTION) };
  },
};

function marked(facts: Partial<Facts>, correction: CorrectionMark): Partial<Facts> {
  const lists = Object.entries(facts).map(([list, of]) => [
    list,
    of.map((fact) => ({ ...fact, correction })),
  ]);
  return Object.fromEntries(lists);
}
