import type { Validity } from '../answer.ts';

/** Whether a document still speaks, as people are told it. */
export const VALIDITY: Readonly<Record<'zh' | 'en', Readonly<Record<Validity, string>>>> = {
  zh: { current: '现行', pastTerm: '期限已过', repealed: '已废止', unknown: '文件没有写明有效期' },
  en: { current: 'in force', pastTerm: 'term over', repealed: 'repealed', unknown: 'states no term' },
};
