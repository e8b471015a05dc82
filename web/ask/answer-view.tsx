import type { Answer, AwardRow, SearchRow } from '../../answer/answer.ts';
import { AwardTable } from '../awards/award-table.tsx';
import { ClauseList } from '../clauses/clause-list.tsx';
import { useLanguage } from '../language/language.tsx';
import { CoverageView } from './coverage-view.tsx';
import { Mentions } from './mentions.tsx';
import { Tally } from './tally.tsx';
import { Understood } from './understood.tsx';

/** A whole answer: the sentence, the table with its evidence, what stands beside it, and what it rests on. */
export function AnswerView({ answer }: { readonly answer: Answer }) {
  const { t } = useLanguage();
  const { rows, otherLevels, mentionsWithoutAmount, nearest, coverage } = answer;
  const awards = rows.filter(isAward);
  const clauses = rows.filter(isClause);
  const otherAwards = otherLevels.filter(isAward);
  const otherClauses = otherLevels.filter(isClause);
  const fileName = `${t.csv.fileName} ${answer.question}`;
  return (
    <article className="answer">
      <section className={answer.notFound ? 'sentence not-found' : 'sentence'}>
        <h2>{answer.notFound ? t.answer.notFound : t.ask.answer}</h2>
        <p lang={answer.language}>{answer.answer}</p>
      </section>
      {answer.intent === 'awards' && <Tally answer={answer} />}
      {awards.length > 0 && <AwardTable title={t.answer.awards} rows={awards} fileName={fileName} />}
      {clauses.length > 0 && (
        <ClauseList title={t.answer.clauses} note={t.answer.clausesNote} rows={clauses} />
      )}
      {mentionsWithoutAmount.length > 0 && <Mentions rows={mentionsWithoutAmount} />}
      {otherAwards.length > 0 && (
        <AwardTable
          title={t.answer.otherLevels}
          rows={otherAwards}
          fileName={`${fileName} ${t.answer.otherLevels}`}
        />
      )}
      {otherClauses.length > 0 && (
        <ClauseList title={t.answer.otherLevels} note={t.answer.clausesNote} rows={otherClauses} />
      )}
      {nearest.length > 0 && (
        <ClauseList nearest title={t.answer.nearest} note={t.answer.nearestNote} rows={nearest} />
      )}
      <CoverageView coverage={coverage} />
      <Understood answer={answer} />
    </article>
  );
}

function isAward(row: AwardRow | SearchRow): row is AwardRow {
  return 'amountKind' in row;
}

function isClause(row: AwardRow | SearchRow): row is SearchRow {
  return !isAward(row);
}
