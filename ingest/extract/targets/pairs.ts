import { beginsWithBuildVerb, readIndicator } from './indicator.ts';
import type { Comparator, Quantity } from './quantity.ts';
import { RATE_NAME, type Reading } from './reading.ts';

/** The comparator of a target: a change by something is `+=`, whatever bound is printed with it. */
export function comparatorOf(motion: string, { comparator }: Quantity): Comparator {
  if (motion === 'rise') return '+=';
  return comparator ?? '=';
}

/** A、B和C分别达到X、Y和Z: in order; null where the phrase is no such list. */
export function readPaired(phrase: string, quantities: readonly Quantity[]): readonly Reading[] | null {
  const first = quantities[0];
  if (first === undefined || quantities.length < 2) return null;
  const said = phrase.indexOf('分别');
  const at = said < 0 && standTogether(phrase, quantities) ? first.start : said;
  if (at < 0 || first.start < at) return null;
  const head = readIndicator(phrase.slice(0, at));
  const names = shareTail(head.name.split(/、|以及|(?<!共)和(?!谐)|及其?|与/u).filter((n) => n !== ''));
  if (names.length !== quantities.length) return null;
  const motion = said < 0 ? head.motion : readIndicator(phrase.slice(at + 2, first.start)).motion;
  const end = quantities.at(-1)?.end ?? phrase.length;
  return quantities.map((quantity, i) => ({
    indicator: names[i] ?? '',
    comparator: comparatorOf(motion, {
      ...quantity,
      comparator: quantity.comparator ?? quantities.at(-1)?.comparator ?? null,
    }),
    quantity,
    baseYear: head.baseYear,
    increment: head.increment,
    start: head.headLength,
    end,
    wilful: motion === 'level' || beginsWithBuildVerb(phrase),
  }));
}

/** Rates with nothing but 、 between them: 一次合格率达到95%、98%. */
const standTogether = (phrase: string, quantities: readonly Quantity[]): boolean =>
  quantities.every(
    ({ start, unit }, i) =>
      unit === '%' && (i === 0 || /^[、和及与]$/u.test(phrase.slice(quantities[i - 1]?.end ?? 0, start))),
  );

/** A合格率和B合格率均在95%以上, A合格率、B合格率达到95%: one value for several rates. */
export function readShared(phrase: string, quantities: readonly Quantity[]): readonly Reading[] | null {
  const [quantity, ...others] = quantities;
  const match =
    /(?:(?:均|都)(?:达到?|稳定在|保持在|在|为|不低于|超过)?|(?:达到?|稳定在|保持在|控制在))$/u.exec(
      phrase.slice(0, quantity?.start ?? 0),
    );
  if (quantity === undefined || others.length > 0 || match === null) return null;
  const head = readIndicator(phrase.slice(0, match.index));
  const names = head.name.split(/、|以及|(?<!共)和(?!谐)|与/u).filter((name) => name !== '');
  if (names.length < 2 || !names.every((name) => RATE_NAME.test(name))) return null;
  return names.map((indicator) => ({
    indicator,
    comparator: quantity.comparator ?? '=',
    quantity,
    baseYear: head.baseYear,
    increment: false,
    start: head.headLength,
    end: quantity.end,
    wilful: true,
  }));
}

/** A member of a list that has its noun: “X”产品. */
const WHOLE_NAME = /”(?:产品|品牌|企业|商标|标志)$/u;

/**
 * Parts that share their tail: 无公害、绿色、有机食品认证产品 → each with 食品认证产品; 工业、农业、服务业名牌 → each with
 * 名牌. Parts that end alike already (…率和…率) are whole.
 */
function shareTail(names: readonly string[]): readonly string[] {
  const last = names.at(-1) ?? '';
  if (names.some((name) => WHOLE_NAME.test(name))) return names;
  const endings = new Set(names.slice(0, -1).map((name) => name.at(-1)));
  if (endings.has(last.at(-1))) return names;
  const [ending = ''] = endings;
  const shared =
    endings.size === 1 && last.includes(ending) ? last.slice(last.lastIndexOf(ending) + 1) : last.slice(2);
  return names.map((name, i) =>
    i === names.length - 1 || last.length - name.length < 2 ? name : name + shared,
  );
}
