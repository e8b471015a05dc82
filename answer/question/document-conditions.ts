import type { Question } from './question.ts';

/** What a question may ask of documents so as to tell some of them from the others. */
export type DocumentCondition = 'noNumber' | 'damagedNumber' | 'noDate' | 'pastTerm' | 'current';

type Cues = Readonly<Record<Question['language'], RegExp>>;

const LACKS_ZH = '(?:没有?|缺少?|无|未)(?:写明?|印上?|标明?|标注|注明|给出|署)?(?:有)?';
const DAMAGED_ZH = '(?:残缺|不全|不完整|残损|损坏|破损|缺字|缺损|有缺|乱码|印错|错乱|残)';
const DAMAGED_EN =
  '(?:damaged|garbled|incomplete|truncated|broken|corrupt(?:ed)?|mangled|illegible|defective)';
const WHICH: Cues = {
  zh: /哪|几份|多少份|什么文件|有没有/u,
  en: /\b(?:which|what|any|how many|list|show)\b/iu,
};

/** The first that fits counts. */
const CONDITIONS: readonly (readonly [DocumentCondition, Cues])[] = [
  [
    'damagedNumber',
    {
      zh: new RegExp(
        `(?:文号|编号|发文字号)[^,，。?]{0,10}${DAMAGED_ZH}|${DAMAGED_ZH}的?(?:文号|发文字号)`,
        'u',
      ),
      en: new RegExp(
        `\\b${DAMAGED_EN}\\b.{0,20}\\bnumbers?\\b|\\bnumbers?\\b.{0,30}\\b${DAMAGED_EN}\\b`,
        'iu',
      ),
    },
  ],
  [
    'noNumber',
    {
      zh: new RegExp(
        `${LACKS_ZH}(?:文号|发文字号|编号)|(?:文号|发文字号)(?:是)?(?:空|缺失|空缺|不详|没有|没写|没印)`,
        'u',
      ),
      en: /\b(?:without|no|lacks?|lacking|missing) (?:an? |any |its |their |printed )*(?:document |reference |official |issue )?numbers?\b/iu,
    },
  ],
  [
    'noDate',
    {
      zh: new RegExp(
        `${LACKS_ZH}(?:成文|发文|印发|发布|落款|出台)?(?:日期|时间)|(?:日期|时间)(?:是)?(?:空缺|缺失|不详|没写)`,
        'u',
      ),
      en: /\bundated\b|\b(?:without|no|lacks?|lacking|missing) (?:an? |any |its |their )*(?:issue |publication )?dates?\b/iu,
    },
  ],
  [
    'pastTerm',
    {
      zh: /(?:已经?|都|早就?)(?:过期|失效|到期|过了期限|期满)|(?:过期|失效|期限已过|过了期限)(?:了)?的/u,
      en: /\b(?:have|has|are|is) (?:already )?(?:expired|lapsed|out of date|no longer (?:in force|valid))\b|\b(?:expired|lapsed) (?:documents?|policies|plans?)\b/iu,
    },
  ],
  [
    'current',
    {
      zh: /(?:仍然?|还|目前|现在|现行)(?:在)?(?:有效|生效|管用)(?:期内?)?的?(?!吗|么)/u,
      en: /\b(?:documents?|policies|plans?|ones?) (?:that |which )?(?:are|is) still (?:in force|valid|current|in effect)\b/iu,
    },
  ],
];

/** What the documents that a question asks for are to be like: 哪几份没有文号; null where it asks for none such. */
export function documentCondition({
  text,
  language,
}: Pick<Question, 'text' | 'language'>): DocumentCondition | null {
  if (!WHICH[language].test(text)) return null;
  return CONDITIONS.find(([, words]) => words[language].test(text))?.[0] ?? null;
}
