import { z } from 'zod';
import {
  awardFacts,
  awardMentions,
  type IncentiveRow,
  type MentionRow,
} from '../../../graph/queries/award-facts.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { factPart } from '../../rows.ts';
import type { AwardFact, MentionFact } from './matching.ts';

const evidence = z.array(z.object({ role: z.string(), quote: z.string(), start: z.int(), end: z.int() }));

export interface AwardReading {
  readonly facts: readonly AwardFact[];
  readonly mentions: readonly MentionFact[];
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
  return {
    facts: sums.map((row) => factOf(row, today)),
    mentions: namings.map((row) => mentionOf(row, today)),
  };
}

function factOf(row: IncentiveRow, today: string): AwardFact {
  const { program, programEn, tier, recipient, amountYuan, amountMaxYuan, amountKind, amountAsPrinted } = row;
  return {
    programId: row.programId,
    adcode: row.adcode,
    row: {
      ...factPart(row, today),
      clause: row.clause,
      quote: row.quote,
      start: row.start,
      end: row.end,
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

function mentionOf(row: MentionRow, today: string): MentionFact {
  return {
    programId: row.programId,
    adcode: row.adcode,
    row: {
      ...factPart(row, today),
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
