import type { Answer } from '../../answer/answer.ts';
import { useLanguage } from '../language/language.tsx';
import type { Messages } from '../language/messages.ts';
import { askHash } from '../routing/route.ts';
import { go } from '../routing/use-route.ts';
import type { Request } from '../server/use-request.ts';
import { Announcement } from '../shell/announcement.tsx';
import { Busy } from '../shell/busy.tsx';
import { ProblemView } from '../shell/problem-view.tsx';
import { useTitle } from '../shell/use-title.ts';
import { AnswerView } from './answer-view.tsx';
import { CollectionLine } from './collection-line.tsx';
import { Examples } from './examples.tsx';
import { wholeQuestion } from './previous.ts';
import { QueryBox } from './query-box.tsx';
import { Turn } from './turn.tsx';
import { useAnswer } from './use-answer.ts';

interface AskPageProps {
  readonly question: string | null;
  /** The question before it. */
  readonly after: string | null;
}

/** The question box, with the answer to the question in the address below it. */
export function AskPage({ question, after }: AskPageProps) {
  const { t } = useLanguage();
  const { request, again } = useAnswer(question, after);
  useTitle(question);
  const ask = (words: string) => {
    if (words === question) again();
    else
      go({
        name: 'ask',
        question: words,
        after: request.status === 'done' ? wholeQuestion(request.value) : null,
      });
  };
  return (
    <div className={question === null ? 'ask-page home' : 'ask-page'}>
      <div className="ask-head">
        <h1 className={question === null ? undefined : 'unseen'}>
          {question === null ? t.siteLine : t.ask.title}
        </h1>
        {question === null && <CollectionLine />}
        <QueryBox {...t.ask} value={question} autoFocus={question === null} asked={ask} />
        {request.status === 'done' && <Turn answer={request.value} after={after} />}
      </div>
      <Announcement words={announced(request, t)} />
      {request.status === 'idle' && (
        <Examples title={t.ask.examplesTitle} examples={t.ask.examples} hashOf={askHash} />
      )}
      {request.status === 'loading' && <Busy words={t.ask.busy} />}
      {request.status === 'failed' && <ProblemView problem={request.problem} again={again} />}
      {request.status === 'done' && <AnswerView answer={request.value} />}
    </div>
  );
}

function announced(request: Request<Answer>, t: Messages): string {
  if (request.status === 'loading') return t.ask.busy;
  return request.status === 'done' ? request.value.answer : '';
}
