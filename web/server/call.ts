import { type Narrowing, narrowingParameters } from '../routing/narrowing.ts';
import { readApiKey } from './api-key.ts';
import { ProblemError, problemOf } from './problem.ts';

/** One call of the API. `body` is JSON text. */
export interface Call {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
}

/** A place in a clause: an offset into the source text of its document. */
export interface ClausePlace {
  readonly documentId: string;
  readonly start: number;
}

/** What of the last answer makes a turn such as "and Hebei?" understood: part of its `understood`. */
export interface Previous {
  readonly text: string;
  readonly links: readonly unknown[];
}

export const askCall = (question: string, previous: Previous | null = null): Call => ({
  method: 'POST',
  path: '/api/ask',
  body: JSON.stringify(previous === null ? { question } : { question, previous }),
});

export const searchCall = (query: string, top: number, narrowing: Narrowing = {}): Call => ({
  method: 'GET',
  path: `/api/search?${new URLSearchParams([['q', query], ['top', String(top)], ...narrowingParameters(narrowing).map(([name, value]): [string, string] => [name, value])])}`,
});

export const healthCall: Call = { method: 'GET', path: '/api/health' };

export const placesCall: Call = { method: 'GET', path: '/api/places' };

export const documentsCall: Call = { method: 'GET', path: '/api/documents' };

export const documentCall = (id: string): Call => ({
  method: 'GET',
  path: `/api/documents/${encodeURIComponent(id)}`,
});

/** Like clauses of other documents for the clause that stands at an offset of a document. */
export const parallelsCall = ({ documentId, start }: ClausePlace): Call => ({
  method: 'GET',
  path: `/api/documents/${encodeURIComponent(documentId)}/parallels?start=${start}`,
});

/** The JSON that a call answers. @throws ProblemError; an abort passes as it is. */
export async function send(call: Call, signal: AbortSignal): Promise<unknown> {
  const key = readApiKey();
  const response = await fetch(call.path, {
    method: call.method,
    signal,
    headers: {
      accept: 'application/json',
      ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
    },
    ...(call.body === undefined ? {} : { body: call.body }),
  }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new ProblemError({ kind: 'unreachable' });
  });
  const text = await response.text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new ProblemError({ kind: 'unreadable', status: response.status });
  }
  if (!response.ok) throw new ProblemError(problemOf(response.status, body));
  return body;
}
