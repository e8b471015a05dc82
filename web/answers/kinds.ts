import type {
  AnswerRow,
  AwardRow,
  CitationRow,
  CompareRow,
  FactsRow,
  IndustryRow,
  LineageRow,
  PrecedentRow,
  ResponsibilityRow,
  SearchRow,
  TargetRow,
} from '../../answer/answer.ts';

export interface RowsByKind {
  readonly awards: readonly AwardRow[];
  readonly lineage: readonly LineageRow[];
  readonly precedents: readonly PrecedentRow[];
  readonly citations: readonly CitationRow[];
  readonly industries: readonly IndustryRow[];
  readonly facts: readonly FactsRow[];
  readonly compare: readonly CompareRow[];
  readonly targets: readonly TargetRow[];
  readonly responsibility: readonly ResponsibilityRow[];
  readonly clauses: readonly SearchRow[];
}

/** Rows by what they carry; each is of one kind, in the order of `answerRowSchema`. */
export function rowsByKind(rows: readonly AnswerRow[]): RowsByKind {
  const of = <R extends AnswerRow>(kind: keyof RowsByKind) =>
    rows.filter((row): row is R => kindOf(row) === kind);
  return {
    awards: of<AwardRow>('awards'),
    lineage: of<LineageRow>('lineage'),
    precedents: of<PrecedentRow>('precedents'),
    citations: of<CitationRow>('citations'),
    industries: of<IndustryRow>('industries'),
    facts: of<FactsRow>('facts'),
    compare: of<CompareRow>('compare'),
    targets: of<TargetRow>('targets'),
    responsibility: of<ResponsibilityRow>('responsibility'),
    clauses: of<SearchRow>('clauses'),
  };
}

function kindOf(row: AnswerRow): keyof RowsByKind {
  if ('amountKind' in row) return 'awards';
  if ('basis' in row) return 'lineage';
  if ('alike' in row) return 'precedents';
  if ('relation' in row) return 'citations';
  if ('gbt4754' in row) return 'industries';
  if ('issuer' in row) return 'facts';
  if ('side' in row) return 'compare';
  if ('comparator' in row) return 'targets';
  if ('role' in row) return 'responsibility';
  return 'clauses';
}
