import { type Narrowing, narrowingOf, narrowingParameters } from './narrowing.ts';

/**
 * The page's addresses. They stand behind the `#`, so that the page works wherever it is served from:
 * `#/ask?q=…`, `#/ask?q=…&after=…`, `#/search?q=…&level=…`, `#/documents`, `#/documents/<id>?start=…&end=…`.
 */
export type Route =
  | {
      readonly name: 'ask';
      readonly question: string | null;
      /** The question before, whole, that this one may go on from: "and Hebei?" is answered wherever it is opened. */
      readonly after: string | null;
    }
  | { readonly name: 'search'; readonly query: string | null; readonly narrowing: Narrowing }
  | { readonly name: 'documents' }
  | { readonly name: 'document'; readonly id: string; readonly span: SourceSpan | null }
  | { readonly name: 'unknown'; readonly hash: string };

/** UTF-16 offsets into the source text of a document. */
export interface SourceSpan {
  readonly start: number;
  readonly end: number;
}

/** Reads `location.hash`. Never throws: what is no address of ours is `unknown`, a span that is none is left out. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = splitOnce(hash.replace(/^#/, ''), '?');
  const parameters = new URLSearchParams(query);
  const parts = path.split('/').filter((part) => part !== '');
  const [first, second] = parts;
  if (first === undefined) return { name: 'ask', question: null, after: null };
  if (parts.length === 1 && first === 'ask') {
    const question = words(parameters.get('q'));
    return { name: 'ask', question, after: question === null ? null : words(parameters.get('after')) };
  }
  if (parts.length === 1 && first === 'search')
    return { name: 'search', query: words(parameters.get('q')), narrowing: narrowingOf(parameters) };
  if (parts.length === 1 && first === 'documents') return { name: 'documents' };
  if (parts.length === 2 && first === 'documents' && second !== undefined) {
    const id = decoded(second);
    if (id !== null) return { name: 'document', id, span: spanOf(parameters) };
  }
  return { name: 'unknown', hash };
}

/** The address of a route, `#` included; {@link parseRoute} reads it back. */
export function routeHash(route: Route): string {
  switch (route.name) {
    case 'ask':
      return route.question === null
        ? '#/'
        : `#/ask${queryOf([
            ['q', route.question],
            ['after', route.after],
          ])}`;
    case 'search':
      return `#/search${queryOf([['q', route.query], ...narrowingParameters(route.narrowing)])}`;
    case 'documents':
      return '#/documents';
    case 'document': {
      const span = route.span === null ? '' : `?start=${route.span.start}&end=${route.span.end}`;
      return `#/documents/${encodeURIComponent(route.id)}${span}`;
    }
    case 'unknown':
      return route.hash;
  }
}

/** The address of a question of its own. */
export function askHash(question: string): string {
  return routeHash({ name: 'ask', question, after: null });
}

/** The address of a sentence in its document. */
export function sourceHash(at: { readonly documentId: string } & SourceSpan): string {
  return routeHash({ name: 'document', id: at.documentId, span: { start: at.start, end: at.end } });
}

function queryOf(parameters: readonly (readonly [string, string | null])[]): string {
  const given = parameters.flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return given.length === 0 ? '' : `?${given.join('&')}`;
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

function words(value: string | null): string | null {
  const trimmed = value?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

function spanOf(parameters: URLSearchParams): SourceSpan | null {
  const start = offset(parameters.get('start'));
  const end = offset(parameters.get('end'));
  return start !== null && end !== null && start < end ? { start, end } : null;
}

function offset(value: string | null): number | null {
  return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : null;
}
