const TITLE = /《([^《》]{4,80})》/g;
/** 出台《, 联合印发了《, 审议通过《. */
const MADE_BEFORE =
  /(?:出台|印发|发布|公布|颁布|下发|制定|制订|修订|起草|通过|实施|施行)了?(?:新的|新修订的|了)?$|新修订的$|^以$/;
/** 》正式公布实施, 》（以下简称《办法》）, 》为例. */
const MADE_BEHIND =
  /^(?:[（(][^（）()]{1,12}[）)])?(?:[（(]以下(?:简称|称)|(?:已|于)?[^，。；《》]{0,8}(?:出台|印发|发布|公布|颁布|实施|施行)|为例)/;
/** Rules that a text relies on are not what it is about. */
const RELIED_ON = /(?:根据|依据|按照|依照|参照|贯彻|落实|执行)[^，。；]{0,30}$/;

/** Titles of the documents that a report is about: those it says were made, and not those it relies on. */
export function subjectTitles(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.flatMap((text) =>
    [...text.slice(0, 2000).matchAll(TITLE)].flatMap((match) => {
      const before = text.slice(Math.max(0, match.index - 40), match.index);
      const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
      const isMade = MADE_BEFORE.test(before) || MADE_BEHIND.test(behind);
      return isMade && !RELIED_ON.test(before) && match[1] !== undefined ? [match[1]] : [];
    }),
  );
}

/** 本办法所称某市质量奖, 某市质量奖（以下简称“质量奖”）是: what rules without a title are about. */
const DEFINED: readonly RegExp[] = [
  /本(?:实施)?(?:办法|规定|细则|条例|方案)所称(?:的)?([^，。；：（]{4,30})/,
  /^(?:第[一二三四五六七八九十]{1,3}条)?([^，。；：（《]{4,30})（以下(?:简称|称)/,
];

/** Names that the first paragraphs of a text of rules define. */
export function definedNames(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.flatMap((text) =>
    DEFINED.flatMap((pattern) => pattern.exec(text.slice(0, 200))?.[1] ?? []).slice(0, 1),
  );
}
