import type { AgencyName, AskedAgency } from './asked-agency.ts';

/** Behind the words of a name, that it is one body's; several bodies may share what stands before them. */
const BODY =
  /\b(?:bureau|department|office|agency|commission|administration|authority|regulator|watchdog)\b/giu;
/** The end of what stands before a body: words joined by commas and "and". */
const LAST_WORD = /\b([a-z]{1,20})(?:,? (?:and|&)|,)? $/iu;
/** A name of more words than these has others before it. */
const MOST_WORDS = 8;

/** What the words of a body's English name stand for in a Chinese one. */
const WORDS: ReadonlyMap<string, RegExp> = new Map(
  [
    [/科/u, 'science', 'scientific'],
    [/科技|技术/u, 'technology', 'technological'],
    [/经济|经信/u, 'economy', 'economic', 'economics'],
    [/信息|经信|工信/u, 'information', 'informatization', 'informatisation'],
    [/工业|工信/u, 'industry', 'industrial'],
    [/发展|发改/u, 'development'],
    [/改革|发改/u, 'reform'],
    [/文化|文旅/u, 'culture', 'cultural'],
    [/旅游|文旅/u, 'tourism'],
    [/农业/u, 'agriculture', 'agricultural'],
    [/农村/u, 'rural'],
    [/住房|住建/u, 'housing'],
    [/建设|住建/u, 'construction'],
    [/城乡|城市/u, 'urban'],
    [/人力|人社/u, 'human'],
    [/资源|人社/u, 'resources'],
    [/社会|人社/u, 'social'],
    [/保障|人社/u, 'security'],
    [/生态/u, 'ecology', 'ecological'],
    [/环境|环保/u, 'environment', 'environmental'],
    [/市场/u, 'market'],
    [/监督|监管/u, 'regulation', 'regulatory', 'supervision', 'supervisory', 'regulator', 'watchdog'],
    [/管理|监管/u, 'management'],
    [/金融/u, 'financial'],
    [/财政/u, 'finance', 'fiscal'],
    [/执法/u, 'enforcement'],
    [/综合/u, 'comprehensive'],
    [/行政/u, 'administrative'],
    [/交通/u, 'transport', 'transportation', 'traffic'],
    [/公安/u, 'public'],
  ].flatMap(([chinese, ...english]) => english.map((word) => [String(word), chinese as RegExp] as const)),
);

/** Fewer words than these tell no agency from others, and fewer of those named are those of another. */
const FEWEST = 2;
const SHARE = 0.6;

/** Agencies that an English question names by several words of their name: of several, those that hold most of them. */
export function byWordsOfName(text: string, names: readonly AgencyName[]): readonly AskedAgency[] {
  return [...text.matchAll(BODY)].flatMap(({ 0: body, index }) => {
    const { start, words } = wordsBefore(text, index, body);
    if (words.length < FEWEST) return [];
    const held = names.map(({ name, agencyId }) => ({
      agencyId,
      count: words.filter((word) => word.test(name)).length,
    }));
    const best = Math.max(0, ...held.map(({ count }) => count));
    if (best < FEWEST || best < words.length * SHARE) return [];
    const ids = held.filter(({ count }) => count === best).map(({ agencyId }) => agencyId);
    return [{ start, end: index + body.length, ids: [...new Set(ids)] }];
  });
}

/** What the words of a name stand for that ends with a body, and where the first of them begins. */
function wordsBefore(text: string, at: number, body: string): { start: number; words: readonly RegExp[] } {
  const own = WORDS.get(body.toLowerCase());
  const words = own === undefined ? [] : [own];
  let start = at;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const last = LAST_WORD.exec(text.slice(0, start));
    const word = WORDS.get(last?.[1]?.toLowerCase() ?? '');
    if (last === null || word === undefined) break;
    words.push(word);
    start = last.index;
  }
  return { start, words };
}
