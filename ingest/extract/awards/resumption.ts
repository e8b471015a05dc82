import type { Token } from './tokens.ts';

/**
 * Words outside the grammar that name nothing of their own: a clause that says only these goes on with the award
 * spoken of before. Whatever else is said may be another award or another deed, and such a clause inherits nothing.
 */
const RESUMES =
  /[一1]?[个项件](?:产品|认证产品|品种)|续展|复评|复核|期满后?|有效期满|获奖者|奖项|荣誉|称号|证书|奖杯|牌匾|奖匾|奖状|匾牌|颁奖|颁授|颁发证书|奖牌|通报表扬|通报表彰|表彰|表扬|进行|一并|单独|应当|其中|所在|县内|区内|市内|辖区|本地|税前|次年|第[二三]年|名额|数量|基础上?/gu;
/** Particles that may stand in a row beside the grammar: 并可, 后将. */
const PARTICLES = /^[该每本此被后者可时则且并又内所了有在对以用向届起级按将获奖名家个项应也都均]+$/u;
/** Numbering of clauses and items, figures, marks and blanks. */
const NUMBERING = /^\s*[（(]?(?:第?[一二三四五六七八九十百\d]{1,4}[条款项章]?)[）)、.．]?/u;
const HAN_RUN = /\p{Script=Han}{2,}/gu;
/** 4A级, ISO9001: a name of its own. */
const LETTERS = /[A-Za-z]/u;
/** 由甲州市政府表彰: the place of the government that pays. */
const PLACE_OF_PAYER = /^\p{Script=Han}{2,4}$/u;
/** Deeds of their own, which the grammar knows beside having an award. */
const OWN_DEED = /注册|承担|承办|主导制定|筹建|设立|入围|完成/u;
/** Who did something else than win: 推荐单位奖励1万元. */
const OWN_ROLE = /^(?:推荐|申报|申请|服务|起草|承担|建设|依托|牵头|实施|注册|商标|专利)/u;

/** 个人奖, 组织奖: the class of winners a clause names for itself, whatever tier the clause before spoke of. */
export const OWN_CLASS = /(?:组织|个人|团队|集体|班组)奖(?![金励])/u;

/** True where the words from token `since` (-1: the beginning) up to the sums name anything beside a known award. */
export function speaksOfOther(text: string, tokens: readonly Token[], since: number, until: number): boolean {
  for (let i = since; i < until; i += 1) {
    const here = tokens[i];
    const next = tokens[i + 1];
    if (next === undefined) break;
    const gap = text.slice(here?.end ?? 0, next.start);
    const bare = (here === undefined ? gap.replace(NUMBERING, '') : gap).replace(/[\s“”"'‘’]/gu, '');
    const said = next.kind === 'payer' ? bare.replace(PLACE_OF_PAYER, '') : bare;
    const runs = said.replace(RESUMES, ' ').match(HAN_RUN) ?? [];
    if (LETTERS.test(said) || runs.some((run) => !PARTICLES.test(run))) return true;
    if (i > since && here !== undefined && hasOwnDeed(here)) return true;
  }
  return false;
}

function hasOwnDeed({ kind, text }: Token): boolean {
  if (kind === 'obtain') return OWN_DEED.test(text);
  return (kind === 'organization' || kind === 'individual') && OWN_ROLE.test(text);
}
