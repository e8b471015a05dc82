import type { Span } from '../../text/span.ts';

type Language = 'zh' | 'en';

/** What joins the places of one list: 江西、河北和四川. */
const JOINT = /^(?:[、,和与及跟]?|以及| |, (?:and|or) | and | or )$/u;
const BEFORE: Readonly<Record<Language, RegExp>> = {
  zh: /(?:除(?:了|去|开)?|不(?:含|包括|算|看|要|管|关心|把|将)|别(?:把|管|算)|排除|剔除|撇开|抛开|刨[去除])[|]?(?:各种|各类)?$/u,
  en: /\b(?:except(?:ing)?(?: for)?|other than|exclud(?:e|ing)|besides|apart from|aside from|leaving|setting|putting) (?:(?:the|any|all|those|what is|whatever is|money|cash|sums?|rewards?|payments?|amounts?|grants?|awards?|prizes?|paid|given|for|of|to|new|newly|approved|certified|granted) ){0,7}$|\b(?:but not|without|not(?: (?:in|from|of|by|at))?) (?:the )?$/i,
};
const AFTER: Readonly<Record<Language, RegExp>> = {
  zh: /^(?:以外|之外|除外|的?(?:就|都|用)?不(?:算|要|看|用|计|管|谈)|(?:排除|剔除)(?:在外|掉)|的?(?:我|咱)(?:们)?(?:已经?|都)?(?:知道|有|看过|查过)了|外(?![^,。?的还有哪其]))/u,
  en: /^ (?:excluded|aside|excepted)\b/i,
};
const OUTSIDE_EN = /\boutside (?:of )?(?:the )?$/i;

/** How far before a name its exclusion may begin: apart from the money for newly approved …. */
const REACH = 60;

/** Which of some named places the words around them leave out: 除江西外, 江西以外, except Jiangxi and Hebei. */
export function excludedAmong<P extends Span>(
  text: string,
  language: Language,
  places: readonly P[],
): ReadonlySet<P> {
  const excluded = new Set<P>();
  for (const group of listsOf(text, places)) {
    const [first, last] = [group[0], group.at(-1)];
    if (first === undefined || last === undefined) continue;
    const before = text.slice(Math.max(0, first.start - REACH), first.start);
    const isOut =
      BEFORE[language].test(before) ||
      (language === 'en' && OUTSIDE_EN.test(before)) ||
      AFTER[language].test(text.slice(last.end));
    if (isOut) for (const place of group) excluded.add(place);
  }
  return excluded;
}

/** Names that stand in one list, in reading order. @param bare what stands between two, without what does not part them */
export function listsOf<P extends Span>(
  text: string,
  names: readonly P[],
  bare: (between: string) => string = (between) => between,
): readonly (readonly P[])[] {
  const lists: P[][] = [];
  for (const name of names.toSorted((a, b) => a.start - b.start)) {
    const before = lists.at(-1);
    const end = before?.at(-1)?.end;
    if (before !== undefined && end !== undefined && JOINT.test(bare(text.slice(end, name.start))))
      before.push(name);
    else lists.push([name]);
  }
  return lists;
}
