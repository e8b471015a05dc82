type Language = 'zh' | 'en';

/** Where one statement of a question ends and the next begins. */
const BETWEEN = /(?<=[,，。;；:：!！?？])/u;
/** Words of asking, or of asking for something to be looked up. */
const ASKS =
  /哪|多少|几|什么|啥|咋|谁|[?？]|何|吗|呢|吧|如何|怎|是否|有没有|有无|请|麻烦|劳驾|告知|告诉|列|查|找|求|给我|给出|想(?:了解|知道|问|看|要|听)/u;
/** Begins to tell who asks, and what for: 我县正在起草办法, 为做好创建工作, 作为企业负责人. */
const TELLS =
  /^(?:您好|你好|各位|老师|同志)?(?:我|咱|本|敝|为|因|由于|鉴于|作为|记者|读者|网友|近期|最近|目前|现|正|准备|打算|拟|需要?|要|听说|据说|按照?|根据|领导|所以|因此|好|谢|辛苦)/u;

/**
 * The part of a question that asks, without what it tells of whoever asks (我县正在起草奖励办法，……各奖多少): words of that
 * background ask for nothing. The whole of a question that nothing else is left of, and of an English one.
 */
export function askingPart(text: string, language: Language): string {
  if (language === 'en') return text;
  const statements = text.split(BETWEEN);
  if (!statements.some((statement) => ASKS.test(statement))) return text;
  return statements.filter((statement) => ASKS.test(statement) || !TELLS.test(statement)).join('');
}
