import type { Answer, CompareRow, Level } from '../../answer/answer.ts';

/** A place of a comparison: its clauses, or why it has none. */
export interface ComparedPlace {
  readonly name: string;
  readonly level: Level | null;
  readonly rows: readonly CompareRow[];
  readonly without: 'silent' | 'notLoaded' | null;
}

export interface Topic {
  /** The measure compared on; null where the words of the question are. */
  readonly name: string | null;
  readonly side: CompareRow['side'];
  readonly places: readonly ComparedPlace[];
}

/** The rows by topic and place, in the order given; places without rows stand behind those that have some. */
export function topicsOf(
  rows: readonly CompareRow[],
  { silent, notLoaded }: Pick<Answer['coverage'], 'silent' | 'notLoaded'>,
): readonly Topic[] {
  const names = [...new Set(rows.map(({ topic }) => topic))];
  const speaking = [...new Set(rows.map(({ jurisdiction }) => jurisdiction ?? ''))];
  const without = [
    ...silent.map(({ name, level }) => ({ name, level, rows: [], without: 'silent' as const })),
    ...notLoaded.map(({ name, level }) => ({ name, level, rows: [], without: 'notLoaded' as const })),
  ];
  return names.map((name) => {
    const own = rows.filter(({ topic }) => topic === name);
    const places = speaking.map((place): ComparedPlace => {
      const ofPlace = own.filter(({ jurisdiction }) => (jurisdiction ?? '') === place);
      return {
        name: place,
        level: rows.find(({ jurisdiction }) => jurisdiction === place)?.level ?? null,
        rows: ofPlace,
        without: ofPlace.length === 0 ? 'silent' : null,
      };
    });
    return { name, side: own[0]?.side ?? 'only', places: [...places, ...without] };
  });
}
