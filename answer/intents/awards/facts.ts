import { z } from 'zod';
import {
  awardFacts,
  awardMentions,
  type IncentiveRow,
  type MentionRow,
} from '../../../graph/queries/award-facts.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { documentPart, type GraphRow } from '../../rows.ts';
import type { AwardFact, MentionFact } from './matching.ts';

const evidence = z.array(z.object({ role: z.string(), quote: z.string(), start: z.int(), end: z.int() }));
const flags = z.array(z.string());

export interface AwardReading {
  readonly facts: readonly AwardFact[];
  readonly mentions: readonly MentionFact[];
  /** Titles of documents that state a sum and tell no place: their sums are no row, and must not go unsaid. */
  readonly unplaced: readonly string[];
}

/** Sums and namings of the programmes (all where none is given), with what time has done to their documents. */
export async function readAwardFacts(
  store: GraphStore,
  programIds: readonly string[] | undefined,
  today: string,
): Promise<AwardReading> {
  const params = programIds === undefined ? {} : { programIds };
  const [sums, namings] = await Promise.all([
    store.read(awardFacts, params),
    store.read(awardMentions, params),
  ]);
  const unplaced = sums.filter((row) => !hasPlace(row)).map((row) => row.document);
  return {
    unplaced: [...new Set(unplaced)],
    facts: sums.filter(hasPlace).map((row) => factOf(row, today)),
    mentions: namings.filter(hasPlace).map((row) => mentionOf(row, today)),
  };
}

type Placed<R> = R & { adcode: string; jurisdiction: string; level: NonNullable<GraphRow['level']> };

function hasPlace<R extends GraphRow>(row: R): row is Placed<R> {
  return row.adcode !== null && row.jurisdiction !== null && row.level !== null;
}

function factOf(row: Placed<IncentiveRow>, today: string): AwardFact {
  const { program, programEn, tier, recipient, amountYuan, amountMaxYuan, amountKind, amountAsPrinted } = row;
  const marks = flags.parse(JSON.parse(row.flags));
  const document = documentPart(row, today);
  return {
    programId: row.programId,
    adcode: row.adcode,
    row: {
      ...document,
      jurisdiction: row.jurisdiction,
      level: row.level,
      clause: row.clause,
      quote: row.quote,
      start: row.start,
      end: row.end,
      flags: [...new Set([...document.flags, ...marks])],
      program,
      programEn,
      tier,
      recipient,
      amountYuan,
      amountMaxYuan,
      amountKind,
      amountAsPrinted,
      oneOff: row.oneOff,
      qualifier: row.qualifier,
      evidence: evidence.parse(JSON.parse(row.evidence)),
    },
  };
}

function mentionOf(row: Placed<MentionRow>, today: string): MentionFact {
  return {
    programId: row.programId,
    adcode: row.adcode,
    row: {
      ...documentPart(row, today),
      jurisdiction: row.jurisdiction,
      level: row.level,
      clause: row.clause,
      quote: row.quote,
      start: row.start,
      end: row.end,
      program: row.program,
      programEn: row.programEn,
      tier: row.tier,
    },
  };
}
