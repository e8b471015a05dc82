import { useEffect } from 'react';
import type { Answer } from '../../answer/answer.ts';
import { useLanguage } from '../language/language.tsx';
import type { Messages } from '../language/messages.ts';
import { routeHash } from '../routing/route.ts';
import { go } from '../routing/use-route.ts';
import { askCall } from '../server/call.ts';
import { type Request, useRequest } from '../server/use-request.ts';
import { Announcement } from '../shell/announcement.tsx';
import { Busy } from '../shell/busy.tsx';
import { ProblemView } from '../shell/problem-view.tsx';
import { AnswerView } from './answer-view.tsx';
import { CollectionLine } from './collection-line.tsx';
import { Examples } from './examples.tsx';
import { QueryBox } from './query-box.tsx';

/** The question box, with the answer to the question in the address below it. */
export function AskPage({ question }: { readonly question: string | null }) {
  const { t } = useLanguage();
  const { request, again } = useRequest<Answer>(question === null ? null : askCall(question), { keep: true });
  useEffect(() => {
    document.title = question === null ? t.siteName : `${question} · ${t.siteName}`;
  }, [question, t]);
  const ask = (words: string) => {
    if (words === question) again();
    else go({ name: 'ask', question: words });
  };
  return (
    <div className={question === null ? 'ask-page home' : 'ask-page'}>
      <div className="ask-head">
        <h1 className={question === null ? undefined : 'unseen'}>
          {question === null ? t.siteLine : t.ask.title}
        </h1>
        {question === null && <CollectionLine />}
        <QueryBox {...t.ask} value={question} autoFocus={question === null} asked={ask} />
      </div>
      <Announcement words={announced(request, t)} />
      {request.status === 'idle' && (
        <Examples
          title={t.ask.examplesTitle}
          examples={t.ask.examples}
          hashOf={(words) => routeHash({ name: 'ask', question: words })}
        />
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
