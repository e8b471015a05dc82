import { useEffect } from 'react';
import type { Answer } from '../../answer/answer.ts';
import { replaceRoute } from '../routing/use-route.ts';
import { askCall } from '../server/call.ts';
import { type Request, rememberAs, useRequest } from '../server/use-request.ts';
import { previousOf } from './previous.ts';

/**
 * The answer to the question in the address. Where that goes on from another one, that one is read first. A question
 * that turns out to stand for itself gets its own address.
 */
export function useAnswer(
  question: string | null,
  after: string | null,
): { readonly request: Request<Answer>; readonly again: () => void } {
  const before = useRequest<Answer>(after === null ? null : askCall(after), { keep: true });
  const previous = before.request.status === 'done' ? previousOf(before.request.value) : null;
  const isReady = question !== null && (after === null || before.request.status === 'done');
  const own = useRequest<Answer>(isReady ? askCall(question, previous) : null, { keep: true });
  const answer = own.request.status === 'done' ? own.request.value : null;
  useEffect(() => {
    if (question === null || after === null || answer === null) return;
    if (answer.understood.followsUp === true) return;
    rememberAs(askCall(question), answer);
    replaceRoute({ name: 'ask', question, after: null });
  }, [question, after, answer]);
  if (question === null || isReady) return own;
  return before.request.status === 'failed' ? before : { ...before, request: { status: 'loading' } };
}
