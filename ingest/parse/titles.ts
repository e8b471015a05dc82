/** The words that name kinds of documents, as titles end with them. */
const KINDS =
  '通知|意见|决定|决议|方案|办法|纲要|规划|条例|细则|规定|公告|通告|公报|通报|报告|批复|函|计划|要点|措施|章程|标准|规范|指南|命令|令|法|规则|制度|若干政策|政策|清单|预案|公约|倡议书|实施意见|工作分工|任务分工|说明|解读|办法解读|准则|守则|目录|名单|建议|提案';
/** What may follow the kind: （试行）, （2016-2020年）, （征求意见稿）, （2018年修正）, of some law: （节选）. */
const AFTER_KIND = '(?:[（(][^（）()]{1,30}[）)]){0,2}';

const TITLE_END = new RegExp(`(?:${KINDS})》?${AFTER_KIND}$`);
const FULL_TITLE = new RegExp(`^(?:关于|.{1,60}?关于).{2,150}(?:${KINDS})》?${AFTER_KIND}$`);

/** True for a line that ends as titles do: …通知, …办法（试行）, …纲要（2016-2020年）. */
export function endsLikeTitle(line: string): boolean {
  return line.length <= 160 && TITLE_END.test(line);
}

/** True for a line that is a whole title of the form …关于…的通知. */
export function isFullTitle(line: string): boolean {
  return line.length <= 220 && FULL_TITLE.test(line);
}

const ORGANISATION_END =
  /(?:人民政府|政府|委员会|委|办公厅|办公室|办|局|(?<![餐客展大])厅|部|院|署|会|中央|党组|国务院|领导小组|管委会|管理委员会|联席会议|中心|总局|银行|法院|检察院|总工会|协会|集团|公司)$/;

/** True for a line that is nothing but the name of one or several bodies. */
export function isOrganisationLine(line: string): boolean {
  return (
    line.length >= 3 &&
    line.length <= 80 &&
    !/[，。；：！？“”《》\d]/.test(line) &&
    ORGANISATION_END.test(line)
  );
}

/** True where a name may end: 中共江西省委, 江西省人民政府. */
export function endsLikeOrganisation(name: string): boolean {
  return ORGANISATION_END.test(name);
}
