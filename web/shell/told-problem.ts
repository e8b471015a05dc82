import type { ErrorCode } from '../../text/errors.ts';
import type { Messages } from '../language/messages.ts';
import type { Problem } from '../server/problem.ts';

/** A problem in the language of the page. */
export interface ToldProblem {
  readonly title: string;
  /** What happened, where the title does not say all of it; else ''. */
  readonly detail: string;
  readonly remedy: string;
  /** The server's own words, for those who run it; '' where there are none. */
  readonly serverWords: string;
  /** Whether the same call may succeed the next time. */
  readonly mayPass: boolean;
}

/** What happened and what to do. The words of a code that this page does not know are the server's. */
export function toldProblem(problem: Problem, t: Messages): ToldProblem {
  const { title, unreachable, unreachableRemedy, unreadable, unreadableRemedy } = t.problem;
  switch (problem.kind) {
    case 'unreachable':
      return { title, detail: unreachable, remedy: unreachableRemedy, serverWords: '', mayPass: true };
    case 'unreadable':
      return {
        title,
        detail: unreadable(problem.status),
        remedy: unreadableRemedy,
        serverWords: '',
        mayPass: true,
      };
    case 'server':
      return toldByServer(problem, t);
  }
}

/** Sent once more, the same call is refused once more. */
const REFUSED_FOR_GOOD: ReadonlySet<string> = new Set<ErrorCode>([
  'REQUEST_INVALID',
  'DOCUMENT_NOT_FOUND',
  'NOT_FOUND',
  'UNAUTHORIZED',
]);

type ServerProblem = Extract<Problem, { kind: 'server' }>;

function toldByServer(problem: ServerProblem, t: Messages): ToldProblem {
  const codes: Readonly<Record<string, { readonly happened: string; readonly remedy: string }>> =
    t.problem.codes;
  const known = codes[problem.code];
  if (known === undefined)
    return {
      title: t.problem.title,
      detail: problem.detail,
      remedy: problem.remedy,
      serverWords: '',
      mayPass: true,
    };
  const ofFilter = toldOfFilter(problem, t);
  const fields: Readonly<Record<string, string>> = t.problem.fields;
  return {
    title: known.happened,
    detail: ofFilter ?? fields[problem.field ?? ''] ?? '',
    remedy: ofFilter === null ? known.remedy : t.problem.filterRemedy,
    serverWords: `${problem.detail} ${problem.remedy}`.trim(),
    mayPass: !REFUSED_FOR_GOOD.has(problem.code),
  };
}

/** Which filter of the search does not fit, if it is one. */
function toldOfFilter({ field, value }: ServerProblem, t: Messages): string | null {
  const filters: Readonly<Record<string, string>> = t.search.names;
  // The field of a list is told with the place in it: `level.0`.
  const name = filters[field?.split('.')[0] ?? ''];
  if (name === undefined) return null;
  return value === null ? t.problem.filter(name) : t.problem.filterValue(name, value);
}
