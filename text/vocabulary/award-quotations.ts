import type { Span } from '../span.ts';

/** Text in which names are sought, its quotation marks taken out, and the places where a quotation opened or closed. */
export interface Unquoted {
  readonly text: string;
  readonly opens: ReadonlySet<number>;
  /** What stands between quotation marks; a quotation inside another is part of it. */
  readonly quotations: readonly Span[];
}

/** A mark of quotation, and where it stood once the marks were taken out. */
interface Mark {
  readonly mark: string;
  readonly at: number;
}

const QUOTATION = /[“”"'‘’「」『』]/u;
const OPENS = /[“"「『]/u;
const CLOSES = /[”"」』]/u;

/** Takes the quotation marks out of `text`; `toText` gives the span of a name in it, the marks around it included. */
export function takeOutQuotes(text: string): { unquoted: Unquoted; toText: (name: Span) => Span } {
  if (!QUOTATION.test(text))
    return { unquoted: { text, opens: new Set(), quotations: [] }, toText: (name) => name };
  const positions: number[] = [];
  const marks: Mark[] = [];
  let plain = '';
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i] ?? '';
    if (QUOTATION.test(c)) marks.push({ mark: c, at: plain.length });
    else {
      plain += c;
      positions.push(i);
    }
  }
  const toText = (name: Span): Span => {
    const start = positions[name.start] ?? 0;
    const end = (positions[name.end - 1] ?? start) + 1;
    // A quotation opened inside or right before the name closes with it.
    const opensQuote = /[“‘「『]/u.test(text[start - 1] ?? '');
    const closes = /[”’」』]/u.test(text[end] ?? '');
    return { start: opensQuote ? start - 1 : start, end: closes ? end + 1 : end };
  };
  return { unquoted: { text: plain, ...boundsOf(marks) }, toText };
}

/** Where names may begin or end, and what is quoted. ‘黄山杯’ in “全市‘黄山杯’竞赛先进单位” bounds no name. */
function boundsOf(marks: readonly Mark[]): Omit<Unquoted, 'text'> {
  const opens = new Set<number>();
  const quotations: Span[] = [];
  let open: Mark | null = null;
  for (const mark of marks) {
    if (!(open?.mark === '“' && /[‘’]/u.test(mark.mark))) opens.add(mark.at);
    if (open === null) open = OPENS.test(mark.mark) ? mark : null;
    else if (CLOSES.test(mark.mark)) {
      if (open.at < mark.at) quotations.push({ start: open.at, end: mark.at });
      open = null;
    }
  }
  return { opens, quotations };
}
