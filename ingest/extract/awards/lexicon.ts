/** What a word does in a sentence that pays an award. */
export type WordKind =
  /** 对, 凡, 向: what follows names who is paid for what. */
  | 'opener'
  /** 获得, 认定为: the award is had. */
  | 'obtain'
  /** 争创, 申报: the award is only striven for. */
  | 'strive'
  /** 给予, 颁发: gives, whatever it may be. */
  | 'give'
  /** 奖励, 补助, 奖金: gives money for merit; verb and noun alike. */
  | 'reward'
  /** 提高, 调整: changes an older sum. */
  | 'raise'
  | 'oneOff'
  /** 分别: the sums pair with the items in order. */
  | 'distribute'
  | 'each'
  | 'organization'
  | 'individual'
  /** 获奖, 该奖, 上述: points back to an award named before. */
  | 'anaphor'
  | 'payer'
  | 'bound'
  | 'qualifier'
  /** 由, 原: the sum that follows is the old one. */
  | 'old'
  /** 修改为: the sum before is the old one. */
  | 'replace'
  /** 罚款, 贷款, 投资: the sum is something else. */
  | 'otherMoney'
  /** 总额, 预算, 基金: the sum is a fund or a total. */
  | 'budget'
  /** 购置设备, 培训, 作出贡献: the gift is for another deed than having the award. */
  | 'activity'
  /** 指导, 辅导: helps others to have the award. */
  | 'help'
  /** 追回, 取消: takes back; 举报, 伪造: speaks of wrongs. */
  | 'revoke'
  /** 累计发放, 去年: money already paid. */
  | 'past'
  | 'of'
  | 'to'
  | 'joiner'
  | 'comma'
  | 'colon'
  | 'open'
  | 'close'
  | 'skip';

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** The words of the grammar by what they do. A longer word is always preferred to a shorter one at the same place. */
export const LEXICON: Readonly<Record<WordKind, readonly string[]>> = {
  opener: words('对 对于 凡 凡是 向 给 为获得'),
  obtain:
    words(`获得 荣获 获评 获批 获 取得 获取 夺得 评为 被评为 评选为 评定为 认定为 认定 被认定为 确定为 确认为 授予 被授予 命名为 列入 列为 入选 入围 通过 创建成功
    成功创建 创成 建成 新认定 新获得 新获批 新评为 新增 成为 升级为 当选 验收为 批准为 批准 复评 完成 承担 授牌 首获 主导制定 新批准 新建成 新获 新通过 新入选 新列入 新创建 新创成 新晋 新取得 新入围 新评定 新认定为 新注册 新评选为 新命名 新授予 新确认 新批 注册 新申报成功 申报成功 创建为 首次通过 成功注册 成功申报 成功申报为 成功获批 成功获得 承办 新设立 筹建`),
  strive: words(
    '建设 新建 打造 推进 规划 争创 争取 申报 推荐 培育 申请 创评 争当 争获 导入 宣传 评审 评选 举办 组织评选 冲刺 备战',
  ),
  give: words('给予 予以 颁发 发放 安排 授予奖金 奖给 发给 支付 提供 拿出 给与 享受 领取 得到'),
  reward:
    words(`奖励 获奖金 获奖励 再奖 重奖 奖补 补助 资助 补贴 扶持 支持 配套 配套奖励 奖金 奖励金 奖励资金 奖励经费 奖励标准 奖励金额 奖励额度 奖励额 奖励数额 奖金标准 奖金数额 奖金额度 奖金额 补助标准 资助标准 支持标准 扶持标准 补助金额
    资助金额 补助资金 资助资金 补助经费 资助经费 扶持资金 支持资金 配套资金 激励 激励资金 嘉奖 再奖励 追加奖励 加奖 叠加奖励 奖励补助 以奖代补 以奖代补资金 一次性奖励 资金奖励 资金支持 资金补助 资金扶持 经费资助 经费支持 经费补助 现金奖励 物质奖励 专项奖励 财政奖励 财政补助 奖励支持 奖补资金`),
  raise: words('逐步提高 提高 提升 增加 上调 调高 调整 逐步增加 提标 上浮'),
  oneOff: words('一次性'),
  distribute: words('分别 依次 对应 分别按 相应'),
  each: words('每 各 均 每家 每个 每项 每件 每人 每户 每名 每次 每年 各自 统一'),
  organization:
    words(`组织 企业 单位 机构 公司 工厂 获奖组织 获奖企业 获奖单位 获奖机构 生产企业 申报企业 合作社 学校 医院 行业协会 协会 商会 社会团体 团体 团队 班组 集体 项目单位 承担单位 起草单位 服务机构
    申报单位 申请单位 申请人 申报主体 推荐单位 建设单位 依托单位 牵头单位 实施单位 创建单位 注册企业 商标注册企业 施工企业 建筑企业 经营主体 市场主体 法人 社会组织 家庭农场 农业企业 注册人 权利人 专利权人 所有人 生产经营者 承建单位 主体 景区 园区 院校 高校 获奖集体 获奖团队 运营单位 运营机构 运营主体 运营方 运营企业 承办机构 举办单位 主办单位 工作站 承建企业 总承包企业 制造企业 服务企业 中小企业`),
  individual: words(
    `个人 获奖个人 法定代表人 负责人 主要负责人 质量负责人 首席质量官 质量总监 起草人 发明人 获奖人员 工作人员 人员 职工 员工 质量工作者 个体 自然人 项目经理 企业家 专业技术人员 从业人员 技术人员 专家 人才 主要完成人 第一完成人 完成人 设计人 获奖人 第一发明人`,
  ),
  anaphor: words(
    '获奖 该奖 该奖项 此奖 本奖 上述 以上 前款 前述 该项 获此 获该 受奖 受表彰 其 获奖项目 获奖产品 得奖 获奖的 中奖 入围者 每届获奖 获奖者 获得者',
  ),
  payer:
    words(`省政府 市政府 县政府 区政府 州政府 旗政府 省人民政府 市人民政府 县人民政府 区人民政府 州人民政府 自治区政府 自治区人民政府 省财政 市财政 县财政 区财政 州财政 自治区财政 中央财政 省级财政 市级财政 县级财政 区级财政
    州级财政 市本级财政 市本级 县本级 省本级 国家财政 市委市政府 县委县政府 区委区政府 省委省政府 市委、市政府 县委、县政府 区委、区政府 省委、省政府 同级财政 本级财政 财政 政府 市里 省里 县里 县财 区财 我省 我市 我县 我区 本省 本市 本县 本区`),
  bound: words(
    '最高 不超过 最多 不高于 至多 上限 上限为 封顶 不低于 不少于 至少 最低 超过 高于 不多于 最高不超过 原则上 最高可 可达',
  ),
  qualifier: words(
    '首次 新 再次 连续 复评通过 第一次 当年 年内 当年度 上年度 本年度 重新 新近 复审 期满 再认证 续期认证 复认证 重新认证 再次认证 续期 届满 获证 获证期满 蝉联 两次 额外 再 另外 另 同时 还',
  ),
  old: words(
    '由 从 原 原来 由原来 由原来的 从原来 从原来的 由原 原先 原有 现行 由每家 由每项 由每个 由最高 此前',
  ),
  replace: words(
    '提至 提到 修改为 修订为 改为 更改为 变更为 替换为 调整为 提高至 提高到 提高为 增加到 增加至 提升至 提升到 上调至 上调到 调整至 调整到 增至 调至 逐步提高到 逐步提高至 调高至 调高到 升至 涨至 翻番至 逐步提升至 逐步增加至',
  ),
  otherMoney:
    words(`罚款 罚金 罚 处以 并处 违法所得 没收 贷款 授信 信贷 融资 担保 投资 投入 总投资 投资额 注册资本 注册资金 保证金 押金 定金 赔偿 赔偿金 补偿 补偿金 违约金 滞纳金 费用 收费 缴纳 交纳 缴费 税收 纳税 税款 利税 利润 产值 年产值
    销售收入 销售额 营业收入 主营业务收入 营收 产量 收入 工资 年薪 增加值 GDP 交易额 成交额 货值 价值 资产 保额 保险金额 保险费 保费 租金 房租 价格 售价 出口额 贴息 利息 利率 损失 货款 价款 合同额 造价 成本 本金 债券 债务 借款 赔付 限额 额度为 研发费用 研发投入 购买 采购 设备 总产值 品牌价值 净利润 缴税 实缴 认缴 估值 缴存 转让 许可费 质押 存款 拍卖 赎金 检测费 检验费 认证费 评审费 门票 起征点 低保 抚恤 工程款 应缴 退还 扣除 扣减 扣 培训补助 培训补贴 生活补贴 生活补助 安家补助 安家费 安家补贴 租房补贴 住房补贴 购房补贴 交通补贴 岗位补贴 岗位津贴 装修补贴 物流补贴 运费补贴 保险补贴 保费补贴 购置补贴 差旅补助 辅导补助 辅导补贴 技改补助 用工补贴 社保补贴 慰问金 津贴 劳务费 咨询费 年费`),
  budget:
    words(`总额 预算 专项资金 专项经费 工作经费 基金 规模 设立 列支 筹集 筹措 总计 合计 共计 共 总金额 总额度 累计 累计不超过 年度总额 资金总额 资金池 资金规模 安排资金 经费预算 年度资金 财政资金 奖励总额 奖金总额 奖励资金总额 每年最高
    年度最高 年度累计 总量 不重复 最高累计 全年 叠加不超过 单个企业 同一企业 单户企业 同一单位 每年安排 年安排 统筹 合计不超过 总和`),
  activity:
    words(`购置 购买设备 技改 技术改造 设备更新 研发活动 参展 展会 上市 并购 招聘 招用 引进 租赁 租用 装修 培训 投保 出口 种植 养殖 收购 改扩建 运营 检测费用 作出贡献 做出贡献 有功
    做出突出贡献 作出突出贡献 贡献突出 新购 采购设备 流转土地 建设标准厂房 开店 直营店 经验交流 观摩 宣讲`),
  help: words('指导 辅导 帮助 扶助 孵化 帮扶 服务企业'),
  revoke: words('举报 检举 揭发 假冒 伪造 冒用 追回 追缴 收回 撤销 取消 退还 退回 骗取 弄虚作假 虚报 冒领'),
  past: words(
    `已 已经 累计发放 累计兑现 累计奖励 累计拨付 累计给予 累计投入 兑现 已发放 已兑现 拨付 下达 下拨 去年 前年 近年来 近三年 近五年 近几年 三年来 五年来 截至 截止 先后 先后有 发放了 奖励了 补助了 支付了 给予了 获得了 已有 共发放 共兑现 共奖励 去年以来 曾 目前 年以来`,
  ),
  of: words('的 者的 之'),
  to: words('至 到 为 达到 是 按 即 按照 以 计 标准 标准为 的标准 人民币 现金 资金 经费 不等 不等的'),
  joiner: words('、 和 及 以及 与 或 或者 并 / 暨'),
  comma: words('， ,'),
  colon: words('： :'),
  open: words('（ ( ['),
  close: words('） ) ]'),
  skip: words(`孵化器 孵化基地 孵化载体 孵化园 奖励名单 奖励公示 奖励项目 奖励情况 对标 对外 对接 对照 对策 对应于 对比 对口 针对 面对 应对 相对 绝对 核对 校对 反对 对象 向上 面向 方向 定向 转向 导向 趋向 向好 给水 供给 补给 奖励办法 奖励政策 奖励制度 奖励措施 奖励机制 奖励条件 奖励范围 奖励对象 奖励办法规定 已认定 处理 处置
    处于 处室 办事处 处长 共同 共享 公共 共建 共产党 共性 公共服务 共青团 标准化 标准体系 国家标准 行业标准 地方标准 国际标准 团体标准 企业标准 标准物质 经由 自由 理由 由于 由此 缘由 从事 从业 从而 服从 自从 原则 原料 原材料 原产地 原创 原理 高原 平原 其他 其它 其中 其余 与其 尤其 极其
    以上级 设备管理 达标 到位 到期 收到 做到 发展 发明 发布 发挥 研发 开发 发改 发票 颁发证书 发生 发起 发动 发现 出发 支持下 发证 再生 再制造 再造 另行 还原 新闻 新型 新兴 新材料 新能源 新技术 新产品 创新 新型工业化 获利 抓获 处分 处罚 惩处 好处 用处 以上 为了 作为 为主 因为 成为 行为 认为 增强 增长 增值 增值税 增效 增量
    组织实施 组织开展 组织申报 组织评审 组织领导 组织协调 企业所得税 财政部门 财政局 财政部 财政预算 财政收入 政府部门 政府采购 政府网站 政府办公室 政府工作 政府奖励 共计划 为期 并列 并且 与会 参与 给排水 罚没 组织形式 各级 各类 各地 各部门 各单位 各县 各市 各区 各有关 各项 各种 各行 各界 均衡 平均 人均 均可 单个 每年度 标准创新 标准制定 标准修订 高标准 低标准 达到标准 条件 支持政策 其标准 规模以上`),
};

const BY_FIRST = new Map<string, { readonly word: string; readonly kind: WordKind }[]>();
for (const [kind, list] of Object.entries(LEXICON) as [WordKind, readonly string[]][]) {
  for (const word of list) {
    const first = word[0] ?? '';
    BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { word, kind }]);
  }
}
for (const entries of BY_FIRST.values()) entries.sort((a, b) => b.word.length - a.word.length);

/** The longest word of the grammar that begins at `at`. */
export function wordAt(
  text: string,
  at: number,
): { readonly word: string; readonly kind: WordKind } | undefined {
  return BY_FIRST.get(text[at] ?? '')?.find(({ word }) => text.startsWith(word, at));
}
