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
const ONE = new RegExp(`${BODY}${ABBREVIATION}`, 'gu');
/** 承担…技术委员会（TC）、分技术委员会（SC）秘书处. */
const KEPT = new RegExp(
  `(?<=承担|承接|担任|新承担)(?:${BODY}${ABBREVIATION}[、，和或]){0,4}${BODY}${ABBREVIATION}(?:的)?秘书处`,
  'gu',
);

/** The secretariats someone keeps, one for each committee named. */
export function findSecretariats(text: string): readonly SecretariatMatch[] {
  if (!text.includes('秘书处')) return [];
  return [...text.matchAll(KEPT)].flatMap((list) => {
    const bodies = [...list[0].matchAll(ONE)];
    return bodies.map((body, i) => {
      const start = list.index + body.index;
      const isLast = i === bodies.length - 1;
      const end = isLast ? list.index + list[0].length : start + body[0].length;
      const name = `${body[0].replace(/[（(][A-Z/、]+[）)]$/u, '').replace(/^[、，和或]/u, '')}秘书处`;
      return { start, end, kind: 'secretariat' as const, name };
    });
  });
}
