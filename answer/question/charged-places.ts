type Language = 'zh' | 'en';
type Cues = Readonly<Record<Language, RegExp>>;

/** What places have to do: 各要做什么, 派了什么任务, told to do. */
const TASKS: Cues = {
  zh: new RegExp(
    [
      '(?:要|需要?|应该?|应当|得|该|负责|被要求)(?:去)?(?:做|干|抓|搞|完成|推进)(?:好|成)?(?:的)?(?:又|都)?(?:是)?(?:什么|哪|啥|怎)',
      '(?:派|安排|布置|分配|部署|下达|交办|分派|指派|提出?)(?:给)?(?:了)?(?:些)?(?:什么|哪|啥|怎)',
      '(?:什么|哪些|啥)(?:质量|具体|重点|工作)?(?:任务|活儿?(?!动)|分工|差事)',
      '(?:任务|分工|活儿)(?:各|分别)?(?:是|有)?(?:什么|哪些|啥)',
    ].join('|'),
    'u',
  ),
  en: /\b(?:told|asked|supposed|expected|required|meant|instructed|tasked)\b.{0,12}\bto (?:do|focus|carry)\b|\bwhat (?:is|are|must|should|does|do)\b.{0,60}\bto do\b|\b(?:tasks?|jobs?|roles?|assignments?|duties)\b/iu,
};
/** Which places have to do a thing: 由哪几个市推进, 要求哪些市建. */
const WHICH: Cues = {
  zh: /(?:由|让|要求|点名|支持|鼓励|安排|指定|明确)(?:哪[些几]?个?|什么)(?:设区|地级)?(?:地级?市|市|县|区|州)(?![级长])/u,
  en: /\bwhich (?:[a-z]+ ){0,2}(?:cities|city|counties|county|prefectures?|districts?|municipalities)\b.{0,20}\b(?:told|asked|required|instructed|tasked|charged|urged|to)\b/iu,
};

/** Whether a question asks what places have to do, or which places have to do a thing; null where it asks for neither. */
export function asksOfChargedPlaces(text: string, language: Language): 'tasks' | 'which' | null {
  if (WHICH[language].test(text)) return 'which';
  return TASKS[language].test(text) ? 'tasks' : null;
}
