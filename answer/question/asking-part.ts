type Language = 'zh' | 'en';

/** Where one statement of a question ends and the next begins. */
const BETWEEN = /(?<=[,，。;；:：!！?？])/u;
/** Words of asking, or of asking for something to be looked up. */
const ASKS =
  /哪|多少|几|什么|啥|咋|谁|[?？]|何|吗|呢|吧|如何|怎|是否|有没有|有无|请|麻烦|劳驾|告知|告诉|列|查|找|求|给我|给出|想(?:了解|知道|问|看|要|听)/u;
/** Begins to tell who asks, and what for: 我县正在起草办法, 为做好创建工作, 作为企业负责人. */
const TELLS =
  /^(?:您好|你好|各位|老师|同志)?(?:我|咱|本|敝|为|因|由于|鉴于|作为|记者|读者|网友|近期|最近|目前|现|正|准备|打算|拟|需要?|要|听说|据说|按照?|根据|领导|所以|因此|好|谢|辛苦|[^,，。;；:：]{0,10}(?:写|做|编|起草|准备|备|交)[^,，。;；:：]{0,4}(?:总结|报告|材料|汇报|方案|论文|稿|预算|简报|课件|台账))/u;

/** An English statement that asks, and one that tells who asks: As background for a note, / Our chamber has 12 members. */
const ASKS_EN =
  /\b(?:which|what|who|whose|where|when|how|does|do|did|is|are|can|could|would|list|show|give|tell|find|compare|trace|name|need|want|wonder(?:ing)?|please|set out|set down)\b|\?/iu;
const TELLS_EN =
  /^(?:(?:as|for|in)(?: an?| some| the| our| my)? (?:background|preparation|prep|context|input|purposes?|research|course|case study|note|paper|thesis|briefing|report|memo|piece|article|story|speech|dataset|chapter|blog|feature|table|slides?|talk|presentation|meeting|class)\b|(?:i|we)(?: am| are|'m|'re| have| was| were| work| write| represent| compile| trace| study| track| collect| cover| follow| research)\b|(?:my|our)\b|since\b|because\b|given that\b|hi\b|hello\b|dear\b|good (?:morning|afternoon|evening)\b|thanks\b|thank you\b)/iu;
/** Words that ask within a statement that begins as one that tells: I need a list, I wonder who pays. */
const WANTS_EN = /\b(?:list|show|give|tell|need|want|like|please|wonder(?:ing)?)\b|\?/iu;
const WORD_EN = /\b(?:which|what|who|whose|how)\b/iu;
const BETWEEN_EN = /(?<=[,;:.!?])\s/u;

/**
 * The part of a question that asks, without what it tells of whoever asks (我县正在起草奖励办法，……各奖多少): words of that
 * background ask for nothing. The whole of a question that nothing else is left of.
 */
export function askingPart(text: string, language: Language): string {
  const [between, asks, tells] = language === 'zh' ? [BETWEEN, ASKS, TELLS] : [BETWEEN_EN, ASKS_EN, TELLS_EN];
  const statements = text.split(between);
  const isTold = (statement: string): boolean =>
    tells.test(statement) && !(language === 'en' ? wants(statement, text) : asks.test(statement));
  const asking = statements.filter((statement) => !isTold(statement));
  if (asking.length === statements.length || !asking.some((statement) => asks.test(statement))) return text;
  return asking.join(language === 'zh' ? '' : ' ');
}

/** Whether an English statement asks for something; beside a question in print, how and what may tell. */
function wants(statement: string, text: string): boolean {
  return WANTS_EN.test(statement) || (!text.includes('?') && WORD_EN.test(statement));
}
