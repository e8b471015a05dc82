import type { Span } from '../span.ts';
import { bare } from './award-identity.ts';
import { levelWordAt } from './award-levels.ts';

/** A level said alone for the programme of that level: 国家级企业技术中心奖励100万元，省级50万元. */
export interface BareLevel<Named extends Span> extends Span {
  /** The name it stands for: 省级企业技术中心. */
  readonly name: string;
  /** The name it shortens. */
  readonly like: Named;
}

const LEVEL =
  /(?<=[，,；;、]|获得|认定为|评为|列为)(?:省级|市级|县级|区级)(?=的|奖励|奖补|补助|资助|给予|最高|\d|企业|单位)/gu;
const SUM = /[\d万亿]元/u;

/**
 * Levels that stand alone after a sum was said for the same programme of another level; none where the name before
 * carries no level of its own (中国质量奖) or where no sum parts them (省级 may then be the one that pays).
 */
export function findBareLevels<Named extends Span & { readonly printedName: string }>(
  text: string,
  names: readonly Named[],
): readonly BareLevel<Named>[] {
  const single = levelsOfList(text, names);
  const alone = [...text.matchAll(LEVEL)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const like = names.findLast((n) => n.end <= start);
    if (like === undefined || names.some((n) => n.start < end && start < n.end)) return [];
    const full = bare(like.printedName);
    const core = full.slice(levelWordAt(full).length);
    if (core.length < 3 || core === full || !SUM.test(text.slice(like.end, start))) return [];
    return [{ start, end, name: `${match[0]}${core}`, like }];
  });
  return [...alone, ...single];
}

/** 科学技术奖：国家级50万元、省级30万元: a name, a colon, and its levels each with its sum. */
const PRICED_LEVEL =
  /(?<=[:：、，,；;]|给予|予以|奖励|补助)(?:国家级|省级|市级|州级|县级|区级)(?=最高|每|\d)/gu;
const LIST_SO_FAR =
  /^(?:的?(?:企业|产品|项目|单位))?(?:[:：]|的?[，,]?(?:分别)?(?:一次性)?(?:给予|予以|奖励|补助))[^。；;\n]{0,80}$/u;

function levelsOfList<Named extends Span & { readonly printedName: string }>(
  text: string,
  names: readonly Named[],
): readonly BareLevel<Named>[] {
  return [...text.matchAll(PRICED_LEVEL)].flatMap((match) => {
    const start = match.index;
    const like = names.findLast((n) => n.end <= start);
    if (like === undefined || !LIST_SO_FAR.test(text.slice(like.end, start))) return [];
    const core = bare(like.printedName);
    if (core.length < 3 || levelWordAt(core) !== '' || /^[国中]/u.test(core)) return [];
    return [{ start, end: start + match[0].length, name: `${match[0]}${core}`, like }];
  });
}
