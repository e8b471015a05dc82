import type { Answer } from '../../answer/answer.ts';
import { rowsByKind } from '../answers/kinds.ts';
import { RowsView } from '../answers/rows-view.tsx';
import { SumsChart } from '../awards/sums-chart.tsx';
import { ClauseList } from '../clauses/clause-list.tsx';
import { useLanguage } from '../language/language.tsx';
import { LineageView } from '../lineage/lineage-view.tsx';
import { CoverageView } from './coverage-view.tsx';
import { Mentions } from './mentions.tsx';
import { Tally } from './tally.tsx';
import { Understood } from './understood.tsx';

/** A whole answer: the sentence, the view of its kind with the evidence, what stands beside it, and what it rests on. */
export function AnswerView({ answer }: { readonly answer: Answer }) {
  const { t } = useLanguage();
  const { rows, otherLevels, mentionsWithoutAmount, nearest, coverage } = answer;
  const own = rowsByKind(rows);
  const others = rowsByKind(otherLevels);
  const fileName = answer.question;
  const otherName = `${fileName} ${t.answer.otherLevels}`;
  return (
    <article className="answer">
      <section className={answer.notFound ? 'sentence not-found' : 'sentence'}>
        <h2>{answer.notFound ? t.answer.notFound : t.ask.answer}</h2>
        <p lang={answer.language}>{answer.answer}</p>
      </section>
      {answer.intent === 'awards' && <Tally answer={answer} />}
      <SumsChart rows={[...own.awards, ...others.awards]} unstated={mentionsWithoutAmount} />
      {own.lineage.length + others.lineage.length > 0 && (
        <LineageView answer={answer} rows={own.lineage} otherLevels={others.lineage} fileName={fileName} />
      )}
      <RowsView answer={answer} rows={rows} fileName={fileName} />
      {mentionsWithoutAmount.length > 0 && <Mentions rows={mentionsWithoutAmount} fileName={fileName} />}
      <RowsView answer={answer} rows={otherLevels} fileName={otherName} title={t.answer.otherLevels} />
      {nearest.length > 0 && (
        <ClauseList
          nearest
          title={t.answer.nearest}
          note={t.answer.nearestNote}
          rows={nearest}
          fileName={`${fileName} ${t.answer.nearest}`}
        />
      )}
      <CoverageView coverage={coverage} />
      <Understood answer={answer} />
    </article>
  );
}
