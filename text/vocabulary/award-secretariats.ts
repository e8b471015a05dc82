import type { Span } from '../span.ts';

/** A standards committee whose secretariat someone keeps. */
export interface SecretariatMatch extends Span {
  readonly kind: 'secretariat';
  /** 全国标准化技术委员会秘书处: without the bracketed abbreviation, with the 秘书处 that the list shares. */
  readonly name: string;
}

const ABBREVIATION = '(?:[（(][A-Z/、]{2,8}[）)])?';
const BODY =
  '(?:国际|全国|国家级?|省级?|地方|行业|ISO|IEC)?[\\p{Script=Han}A-Z/]{0,14}?(?:分?技术委员会|工作组)';
const ONE = new RegExp(`^${BODY}${ABBREVIATION}$`, 'u');
/** 承担…技术委员会（TC）、分技术委员会（SC）秘书处: the verb, the committees, and what they share. */
const KEEPS = /承担|承接|担任/gu;
const SHARED = '秘书处';
/** 承担…技术委员会及分技术委员会建设的, …工作的: the committee is kept, whatever the keeping is called. */
const KEPT = /秘书处|(?:建设|工作)(?:任务)?(?=的)/u;
const JOINT = /(?<=委员会|工作组|[）)])[、，和及或]/u;
const MOST_BODIES = 5;
const LONGEST_LIST = 180;

/** The secretariats someone keeps, one for each committee named. */
export function findSecretariats(text: string): readonly SecretariatMatch[] {
  const found: SecretariatMatch[] = [];
  if (!text.includes(SHARED) && !text.includes('技术委员会')) return found;
  for (const verb of text.matchAll(KEEPS)) {
    const from = verb.index + verb[0].length;
    if (from >= (found.at(-1)?.end ?? 0)) found.push(...listAt(text, from));
  }
  return found;
}

/** The list that begins at `from`; none where anything but committees stands before the word they share. */
function listAt(text: string, from: number): readonly SecretariatMatch[] {
  const ahead = text.slice(from, from + LONGEST_LIST);
  const kept = KEPT.exec(ahead);
  const to = kept?.index ?? -1;
  const bodies = ahead.slice(0, Math.max(0, to)).replace(/的$/u, '').split(JOINT);
  if (bodies.length > MOST_BODIES || !bodies.every((body) => ONE.test(body))) return [];
  let start = from;
  return bodies.map((body, i) => {
    const isLast = i === bodies.length - 1;
    const match: SecretariatMatch = {
      start,
      end: isLast ? from + to + (kept?.[0].length ?? 0) : start + body.length,
      kind: 'secretariat',
      name: `${body.replace(/[（(][A-Z/、]+[）)]$/u, '')}${SHARED}`,
    };
    start += body.length + 1;
    return match;
  });
}
