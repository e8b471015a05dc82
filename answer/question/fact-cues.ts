import type { Intent } from '../answer.ts';

type Language = 'zh' | 'en';

/** Words that ask for facts of a kind that the graph holds as such. The first kind that fits counts. */
const CUES: readonly (readonly [Intent, Readonly<Record<Language, RegExp>>])[] = [
  [
    'responsibility',
    {
      zh: /(?:哪[些个几][个家]?(?:部门|单位|局|机构|委员会)|谁(?:来)?(?:负责|牵头|主管|管|承担)|由(?:谁|哪)|归(?:谁|哪|什么)|(?:责任|牵头|配合|主管)(?:单位|部门)|(?:负责|牵头|配合|承担|参与)(?:的|了|着)?(?:哪些|什么|几项|多少)|有(?:哪些|什么)职责)/u,
      en: /\b(?:(?:which|what) (?:departments?|agenc(?:y|ies)|bureaus?|offices?|bod(?:y|ies)|authorit(?:y|ies))|who (?:is|are|takes?|has) (?:responsible|in charge|charge|responsibility)|in charge of|responsib(?:le|ility|ilities) (?:for|of)|who leads?)\b/i,
    },
  ],
  [
    'targets',
    {
      zh: /(?:目标|指标|百分之几|百分比|多少[个家件项%]?|(?:达到|做到|提高到|降到|稳定在|控制在)(?:多少|什么|几)|几[个家件项])/u,
      en: /\b(?:targets?|goals?|how (?:many|high|much)|what (?:share|rate|percentage|level)|percent(?:age)?)\b/i,
    },
  ],
];

/** The kind of fact a question asks for by its words; null where they ask for none. */
export function factIntent(text: string, language: Language): Intent | null {
  return CUES.find(([, cues]) => cues[language].test(text))?.[0] ?? null;
}

const LEAD: Readonly<Record<Language, RegExp>> = {
  zh: /牵头|主管|主责/u,
  en: /\bleads?\b|\bleading\b|\blead\b/i,
};
const PARTICIPANT: Readonly<Record<Language, RegExp>> = {
  zh: /配合|参与|参加|协助/u,
  en: /\bparticipat\w+|\bassist\w*|\bsupporting\b/i,
};

/** The role a question about agencies asks for; null for both. */
export function askedRole(text: string, language: Language): 'lead' | 'participant' | null {
  if (LEAD[language].test(text)) return 'lead';
  return PARTICIPANT[language].test(text) ? 'participant' : null;
}
