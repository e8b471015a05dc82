/** Words a policy, law or plan is called by, at the end of its title or before its brackets. */
const POLICY_KIND =
  /(?:法|条例|办法|规定|决定|决议|意见|通知|纲要|规划|方案|计划|标准|规范|细则|公告|通告|目录|指南|白皮书|蓝皮书|制度|章程|公约|要点|措施|准则|规则|批复|报告|战略|条款|解释|令|建议|讲话|宣言|行动|清单|体系|法典|宪法|规程|导则|若干政策|政策|框架|议定书|协定|公报|函|评价要求|总体要求)(?:[（(][^（）()]{1,40}[）)]){0,2}$/;
/** Papers that people fill in, hold or read: no policy. */
const OTHER_PAPER =
  /(?:证|证书|执照|许可证|申报表|登记表|申请表|审批表|推荐表|汇总表|评分表|一览表|统计表|信息表|表|申报书|申请书|承诺书|协议书?|合同|委托书|介绍信|通知书|决定书|告知书|意见书|裁决书|建议书|责任书|任务书|说明书|日报|晚报|早报|周报|时报|杂志|周刊|月刊|期刊|学报|电影|纪录片|专题片|歌曲|丛书|图书|手册|教材|台账|档案|合格单|报告书|名单|公示|附件|检验报告|检测报告|评价报告|鉴定报告|手抄报|名录|题库|答卷|通讯|简报)(?:[（(][^（）()]{1,20}[）)])?$/;
/** A short name is nothing but a kind: 《办法》, 《纲要》, 《若干意见》. */
const BARE_KIND =
  /^(?:本|该|新|旧|原|老|若干|实施|暂行|管理|指导|工作){0,3}(?:法|条例|办法|规定|决定|意见|通知|纲要|规划|方案|计划|标准|规范|细则|公告|目录|指南|制度|章程|措施|准则|规则)$/;

export type CitedKind = 'policy' | 'paper' | 'unknown';

/** Whether a title in marks names a policy, another paper (a form, certificate, newspaper), or cannot be told. */
export function citedKind(title: string): CitedKind {
  if (OTHER_PAPER.test(title)) return 'paper';
  return POLICY_KIND.test(title) ? 'policy' : 'unknown';
}

export function isBareKind(title: string): boolean {
  return BARE_KIND.test(title);
}
