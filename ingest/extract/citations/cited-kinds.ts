/** Words a policy, law or plan is called by, at the end of its title or before its brackets. */
const POLICY_KIND =
  /(?:法|条例|办法|规定|决定|决议|意见|通知|纲要|规划|方案|计划|标准|规范|细则|公告|通告|目录|指南|白皮书|蓝皮书|制度|章程|公约|要点|措施|准则|规则|批复|报告|战略|条款|解释|令|建议|讲话|宣言|行动|清单|体系|法典|宪法|规程|导则|若干政策|政策|框架|议定书|协定|公报|函|评价要求|总体要求)(?:[（(][^（）()]{1,40}[）)]){0,2}$/;
/** Papers that people fill in, hold or read: no policy. */
const OTHER_PAPER =
  /(?:证|证书|执照|许可证|申报表|登记表|申请表|审批表|推荐表|汇总表|评分表|一览表|统计表|信息表|表|申报书|申请书|承诺书|协议书?|合同|委托书|介绍信|通知书|决定书|告知书|意见书|裁决书|建议书|责任书|任务书|说明书|日报|晚报|早报|周报|时报|杂志|周刊|月刊|期刊|学报|电影|纪录片|专题片|歌曲|丛书|图书|手册|教材|台账|档案|合格单|报告书|名单|公示|附件)(?:[（(][^（）()]{1,20}[）)])?$/;
/** A short name is nothing but a kind: 《办法》, 《纲要》, 《若干意见》. */
const BARE_KIND =
  /^(?:本|该|若干|实施|暂行|管理|指导)?(?:法|条例|办法|规定|决定|意见|通知|纲要|规划|方案|计划|标准|规范|细则|公告|目录|指南|制度|章程|措施|准则|规则)$/;

export type CitedKind = 'policy' | 'paper' | 'unknown';

/** Whether a title in marks names a policy, another paper (a form, certificate, newspaper), or cannot be told. */
export function citedKind(title: string): CitedKind {
  if (OTHER_PAPER.test(title)) return 'paper';
  return POLICY_KIND.test(title) ? 'policy' : 'unknown';
}

export function isBareKind(title: string): boolean {
  return BARE_KIND.test(title);
}

type IssuerLevel = 'national' | 'province' | 'prefecture' | 'county' | null;

const STATE_START = /^(?:中共中央|国务院|中央|国家|全国|中华人民共和国|最高人民)/;
const STATE_LEAD =
  /(?:国家|国务院|中共中央|中央|全国人大|总局)(?:[^，。；]{0,12}(?:印发|发布|制定|出台|下发)的)?$/;

/** The level of who issued a cited text, where its title or the words before it tell. */
export function issuerLevelOf(title: string, lead: string): IssuerLevel {
  if (STATE_START.test(title) || STATE_LEAD.test(lead)) return 'national';
  const start = title.replace(/^中共/, '').slice(0, 14);
  if (/^(?:[\u4e00-\u9fff]{0,4}省|[\u4e00-\u9fff]{2,6}自治区|(?:北京|天津|上海|重庆)市)/.test(start))
    return 'province';
  if (/^(?:[\u4e00-\u9fff]{0,4}市|[\u4e00-\u9fff]{2,8}自治州)/.test(start)) return 'prefecture';
  if (/^[\u4e00-\u9fff]{0,4}(?:县|区|旗)/.test(start)) return 'county';
  if (/(?:省|省政府|省委、省政府)$/.test(lead)) return 'province';
  if (/(?:市|市政府|市委、市政府)$/.test(lead)) return 'prefecture';
  return /^[\u4e00-\u9fff]{2,12}法$/.test(title) && !/办法$/.test(title) ? 'national' : null;
}
