import { titleKey, withoutBlanks } from '../../text/normalize.ts';
import { documentNumberKey } from './document-number.ts';

/** A title taken apart for comparison. */
export interface TitleParts {
  /** Who issued it, where the title says so in front of 关于 …; '' otherwise. */
  readonly issuer: string;
  /** What is left, reduced to what two printings of it share. */
  readonly key: string;
}

const ISSUER_ENDS =
  '(?:国务院|政府|委员会|办公厅|办公室|总局|管理局|监督局|人大|常委会|法院|检察院|[委局厅部署办会院])';
const ISSUED = new RegExp(
  `^(?!关于|转发|批转)([\\p{Script=Han}、，,]{1,38}?${ISSUER_ENDS})(?=关于|印发|发布|公布)`,
  'u',
);
/** A notice that hands on its own issuer's text is cited by the name of that text as well. */
const HANDED_ON =
  /^(?:关于)?(?:印发|发布|下发|颁发|公布|颁布)[《〈“]?([^《》〈〉]{4,120}?)[》〉”]?的(?:通知|通告|公告)$/u;

/** Issuer and comparison key of a title: 某省人民政府关于印发《甲办法》的通知 gives 某省人民政府 and the key of 甲办法. */
export function titleParts(title: string): TitleParts {
  const bare = withoutBlanks(title)
    .replace(/^[《〈]/u, '')
    .replace(/[》〉]$/u, '');
  const issuer = ISSUED.exec(bare)?.[1] ?? '';
  const rest = bare.slice(issuer.length);
  const handedOn = HANDED_ON.exec(rest)?.[1] ?? rest;
  return { issuer, key: titleKey(handedOn) };
}

/** What a document goes by when others cite it. */
export interface ReferenceKeys {
  readonly titleKey: string;
  readonly attachedKey: string | null;
  readonly numberKey: string | null;
}

/** The keys of a document by what its head says; a damaged number is none. */
export function ownReferenceKeys(metadata: {
  readonly title: string;
  readonly attachedTitle: string | null;
  readonly documentNumber: string | null;
  readonly documentNumberDamaged: boolean;
}): ReferenceKeys {
  const { title, attachedTitle, documentNumber, documentNumberDamaged } = metadata;
  return {
    titleKey: titleParts(title).key,
    attachedKey: attachedTitle === null ? null : titleParts(attachedTitle).key,
    numberKey: documentNumberDamaged ? null : documentNumberKey(documentNumber),
  };
}

/** Whether what is cited is the citing document itself: its title, and no number or its own. */
export function citesItself(cited: Omit<ReferenceKeys, 'attachedKey'>, own: ReferenceKeys): boolean {
  const isOwnTitle = cited.titleKey === own.titleKey || cited.titleKey === own.attachedKey;
  return isOwnTitle && (cited.numberKey === null || cited.numberKey === own.numberKey);
}

/** Words that name a kind of document and no single one. */
const GENERIC =
  /^(?:本|该|此|前述|上述|有关|相关|实施|指导|若干|暂行|管理|工作|具体|行动)*(?:通知|通告|公告|意见|办法|决定|决议|方案|规定|条例|规划|计划|纲要|细则|规则|制度|标准|目录|清单|法|报告|函|批复|要点|措施|政策|文件)(?:试行|暂行)?$/u;

/** Whether a key says only what kind of document is meant (通知, 管理办法), so that it can mean any. */
export function isGenericTitle(key: string): boolean {
  return key.length < 4 || GENERIC.test(key);
}
