import type { Answer, AnswerRow } from '../../answer/answer.ts';
import { AwardTable } from '../awards/award-table.tsx';
import { ClauseList } from '../clauses/clause-list.tsx';
import { CompareView } from '../compare/compare-view.tsx';
import { useLanguage } from '../language/language.tsx';
import { PrecedentsView } from '../precedents/precedents-view.tsx';
import { CitationsTable } from './citations-table.tsx';
import { FactsTable } from './facts-table.tsx';
import { FoundList } from './found-list.tsx';
import { IndustriesTable } from './industries-table.tsx';
import { rowsByKind } from './kinds.ts';
import { ResponsibilityTable } from './responsibility-table.tsx';
import { TargetsTable } from './targets-table.tsx';

interface RowsViewProps {
  readonly answer: Answer;
  readonly rows: readonly AnswerRow[];
  readonly fileName: string;
  /** Stands in for the titles of the tables, for rows that stand beside the answer. */
  readonly title?: string;
}

/** Rows of an answer, each kind in its own view; a lineage has one for the whole of it. */
export function RowsView({ answer, rows, fileName, title }: RowsViewProps) {
  const { t } = useLanguage();
  const kinds = rowsByKind(rows);
  const named = { fileName, ...(title === undefined ? {} : { title }) };
  const ClausesView = answer.ranked === false ? FoundList : null;
  return (
    <>
      {kinds.awards.length > 0 && (
        <AwardTable {...named} title={title ?? t.answer.awards} rows={kinds.awards} />
      )}
      {kinds.precedents.length > 0 && <PrecedentsView rows={kinds.precedents} fileName={fileName} />}
      {kinds.citations.length > 0 && <CitationsTable {...named} rows={kinds.citations} />}
      {kinds.industries.length > 0 && <IndustriesTable {...named} rows={kinds.industries} />}
      {kinds.facts.length > 0 && <FactsTable {...named} rows={kinds.facts} />}
      {kinds.compare.length > 0 && <CompareView answer={answer} rows={kinds.compare} fileName={fileName} />}
      {kinds.targets.length > 0 && <TargetsTable {...named} rows={kinds.targets} />}
      {kinds.responsibility.length > 0 && <ResponsibilityTable {...named} rows={kinds.responsibility} />}
      {kinds.clauses.length > 0 &&
        (ClausesView === null ? (
          <ClauseList
            title={title ?? t.answer.clauses}
            note={t.answer.clausesNote}
            rows={kinds.clauses}
            fileName={fileName}
          />
        ) : (
          <ClausesView {...named} rows={kinds.clauses} />
        ))}
    </>
  );
}
