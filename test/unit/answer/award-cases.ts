import type { AwardRow, MentionRow } from '../../../answer/answer.ts';
import type { AwardFact, MentionFact } from '../../../answer/intents/awards/matching.ts';
import type { HeldPlace } from '../../../answer/intents/awards/selection.ts';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';

const places = loadPlaces();

export function held(adcode: string): HeldPlace {
  const place = places.byAdcode(adcode);
  if (place === undefined) throw new Error(`no place ${adcode}`);
  return { adcode, name: place.name, level: place.level };
}

export const ancestors = (adcode: string): readonly string[] => {
  const place = places.byAdcode(adcode);
  return place === undefined ? [] : places.ancestors(place).map((above) => above.adcode);
};

const base = (adcode: string): MentionRow => ({
  jurisdiction: held(adcode).name,
  level: held(adcode).level,
  document: `${held(adcode).name}质量工作意见`,
  documentId: `doc:${adcode}`,
  file: `${adcode}.txt`,
  issuedOn: '2019-03-01',
  publishedOn: null,
  validity: 'unknown',
  clause: '(五)加大激励力度',
  quote: '对获奖者给予奖励',
  start: 100,
  end: 108,
  flags: [],
  program: '中国质量奖',
  programEn: 'China Quality Award',
  tier: null,
});

const CHINA = 'award:100000:中国质量奖';

/** A sum of the place; a case states what differs from one exact million to an organisation. */
export function sum(adcode: string, changes: Partial<AwardRow> & { programId?: string } = {}): AwardFact {
  const { programId = CHINA, ...row } = changes;
  return {
    programId,
    adcode,
    row: {
      ...base(adcode),
      recipient: 'organization',
      amountYuan: 1_000_000,
      amountMaxYuan: null,
      amountKind: 'exact',
      amountAsPrinted: '100万元',
      oneOff: true,
      qualifier: null,
      evidence: [],
      ...row,
    },
  };
}

/** The same of a document that tells no place. */
export function placeless<F extends AwardFact | MentionFact>(fact: F): F {
  return { ...fact, adcode: null, row: { ...fact.row, jurisdiction: null, level: null } };
}

export function mention(
  adcode: string,
  changes: Partial<MentionRow> & { programId?: string } = {},
): MentionFact {
  const { programId = CHINA, ...row } = changes;
  return { programId, adcode, row: { ...base(adcode), ...row } };
}
