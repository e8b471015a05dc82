"""The texts whose mean vectors are taken from all vectors: plain official sentences and plain
questions on many subjects, worded for this purpose. None is from a policy document, none is a
question the project measures itself with.
"""

from __future__ import annotations

# heading, what it is about, what is done about it, who does it | the subject and the act in English
SUBJECTS = [
    ("强化计量基础", "计量器具", "开展强制检定和量值比对", "计量主管部门", "measuring instruments", "verify weights and measures"),
    ("健全标准体系", "地方标准", "组织制定、复审和宣传贯彻", "标准化委员会", "local standards", "revise technical standards"),
    ("规范检验检测", "检验机构", "建设开放共享的服务窗口", "检验检测中心", "testing laboratories", "share laboratory equipment"),
    ("推行认证认可", "管理体系认证", "引导服务企业自愿参加", "认证监管处", "certification", "promote voluntary certification"),
    ("培育区域品牌", "区域公用品牌", "建立培育名录和评价规则", "品牌促进会", "regional brands", "build regional brands"),
    ("保护知识产权", "商标和专利", "查处侵权假冒行为", "知识产权局", "trademarks and patents", "punish counterfeiting"),
    ("保障食品安全", "食品生产加工", "实行全过程追溯", "食品安全办公室", "food safety", "trace food from farm to table"),
    ("严把药品关口", "药品和医疗器械", "加密抽查和飞行检查", "药品监管部门", "medicines and devices", "inspect drug makers"),
    ("提高农产品品质", "绿色有机农产品", "扩大种植基地面积", "农业农村部门", "organic farm products", "enlarge green farming bases"),
    ("改进工程建设", "房屋和市政工程", "落实终身责任制", "住房城乡建设部门", "construction works", "hold builders liable for life"),
    ("整治特种设备", "电梯和锅炉", "排查隐患并限期整改", "特种设备安全科", "lifts and boilers", "check pressure vessels"),
    ("优化政务服务", "审批事项", "推行一窗受理、限时办结", "行政审批局", "administrative approvals", "shorten approval times"),
    ("发展现代物流", "冷链物流", "新建集散中心和配送网点", "商务主管部门", "cold-chain logistics", "open distribution hubs"),
    ("提升旅游服务", "景区和旅行社", "公布服务等级和投诉渠道", "文化和旅游部门", "scenic areas", "rate tour services"),
    ("改善养老照护", "养老机构", "培训护理员并评定星级", "民政部门", "care homes for the elderly", "train nursing staff"),
    ("办好义务教育", "乡村学校", "补充教师并改造校舍", "教育主管部门", "village schools", "repair school buildings"),
    ("深化医疗改革", "基层医疗机构", "推进分级诊疗", "卫生健康委员会", "local clinics", "refer patients by level"),
    ("治理大气污染", "燃煤锅炉", "实施淘汰和清洁替代", "生态环境部门", "air pollution", "replace coal-fired boilers"),
    ("保护水资源", "饮用水水源地", "划定保护范围并公布水质", "水利部门", "drinking water sources", "publish water quality"),
    ("推进垃圾分类", "生活垃圾", "建立投放、收运、处置体系", "城市管理部门", "household waste", "sort household rubbish"),
    ("支持科技创新", "重点实验室", "给予研发费用后补助", "科学技术部门", "key laboratories", "subsidise research spending"),
    ("引进培养人才", "技能人才", "举办竞赛并兑现津贴", "人力资源社会保障部门", "skilled workers", "hold skills contests"),
    ("壮大先进制造", "智能工厂", "组织诊断和示范推广", "工业和信息化部门", "smart factories", "diagnose production lines"),
    ("促进数字转型", "工业互联网平台", "推动中小企业上云", "大数据管理局", "industrial internet platforms", "move small firms to the cloud"),
    ("扩大对外贸易", "出口基地", "应对技术性贸易措施", "海关和商务部门", "export bases", "answer technical trade barriers"),
    ("完善信用监管", "企业信用信息", "实行分级分类和联合惩戒", "信用管理机构", "corporate credit records", "sanction dishonest firms"),
    ("加强消费维权", "消费者投诉", "公示处理结果并先行赔付", "消费者协会", "consumer complaints", "compensate buyers first"),
    ("推动绿色低碳", "节能产品", "开展能效标识核查", "发展改革部门", "energy-saving products", "check energy labels"),
    ("夯实安全生产", "危险化学品", "开展专项整治和应急演练", "应急管理部门", "hazardous chemicals", "drill for emergencies"),
    ("提升交通保障", "农村公路", "实施养护和安全改造", "交通运输部门", "rural roads", "maintain country roads"),
    ("稳定粮食供给", "储备粮", "改善仓储条件并定期轮换", "粮食和物资储备部门", "grain reserves", "rotate stored grain"),
    ("壮大林下经济", "林产品", "建设深加工园区", "林业主管部门", "forest products", "process timber locally"),
    ("规范电子商务", "网络交易平台", "核验经营者身份并抽检商品", "网络交易监管科", "online marketplaces", "sample goods sold online"),
    ("发展会展经济", "专业展会", "给予场租补贴", "会展业办公室", "trade fairs", "subsidise exhibition space"),
    ("强化财政支持", "专项资金", "纳入年度预算并公开使用情况", "财政部门", "earmarked funds", "publish budget spending"),
    ("创新金融服务", "信用贷款", "鼓励银行降低利率", "地方金融管理部门", "bank loans", "lower interest for small firms"),
    ("加强队伍建设", "一线执法人员", "开展岗位练兵", "机关人事处", "enforcement officers", "train inspectors"),
    ("营造社会氛围", "科普宣传", "举办主题月和进社区活动", "宣传部门", "public campaigns", "hold an awareness month"),
    ("严格考核督查", "年度任务", "列入目标考核并通报进度", "督查办公室", "yearly tasks", "report progress of tasks"),
    ("健全组织领导", "联席会议", "定期研究解决突出问题", "人民政府办公室", "joint meetings", "convene a joint meeting"),
    ("做强家居产业", "家具和建材", "组织质量比对和对标改进", "家居行业协会", "furniture makers", "benchmark furniture"),
    ("做优纺织服装", "服装面料", "建立快速打样和测试服务", "纺织服装商会", "textile fabrics", "test clothing fabrics"),
    ("振兴传统工艺", "陶瓷和茶叶", "挖掘工艺文化并申报地理标志", "非遗保护中心", "tea and ceramics", "apply for geographical indications"),
    ("发展新能源汽车", "动力电池", "制定回收利用规范", "汽车产业专班", "electric car batteries", "recycle batteries"),
    ("壮大生物医药", "中药材", "建设规范化种植和检测体系", "中医药管理局", "herbal medicine", "grow medicinal herbs"),
    ("提升物业服务", "住宅小区", "开展满意度测评", "物业管理中心", "residential estates", "survey residents"),
    ("加快体育发展", "公共体育设施", "免费或者低收费开放", "体育主管部门", "sports grounds", "open stadiums to the public"),
    ("繁荣文化事业", "公共图书馆", "延长开放时间并配送图书", "文化馆站", "public libraries", "extend library hours"),
    ("保障住房需求", "保障性住房", "公开分配程序和结果", "住房保障中心", "affordable housing", "allot public housing"),
    ("提高气象服务", "灾害性天气", "发布预警并会商研判", "气象部门", "severe weather", "issue storm warnings"),
]  # fmt: skip

PASSAGES = [
    "{heading}。围绕{noun},{act},力争三年内取得明显成效。",
    "{heading}。由{who}牵头,相关单位配合,对{noun}{act},每季度报送一次进展。",
    "{heading}。对{noun}工作中成绩突出的单位和个人,按照有关规定给予表扬和奖励。",
    "{heading}。到{year}年,全市{noun}的合格率保持在{percent}%以上,群众满意度稳步提高。",
    "各乡镇、各部门要把{noun}摆上重要议事日程,{act},确保各项措施落到实处。",
    "{who}应当会同有关部门,{act},并向社会公布结果,接受公众监督。",
    "坚持问题导向,针对{noun}存在的薄弱环节,{act},完善长效机制。",
    "鼓励企业和社会组织参与{noun}相关活动,支持其{act},所需经费由同级财政予以适当补助。",
    "{heading}。新增{number}个示范点,带动{noun}整体水平提升。(责任单位:{who})",
    "违反规定、造成{noun}重大损失的,由{who}责令改正,依法追究责任。",
]

QUESTIONS_ZH = [
    "{noun}方面有哪些要求?",
    "哪个部门负责{noun}?",
    "怎样{act}?",
    "关于{noun}提出了什么目标?",
    "{who}要做什么?",
    "有没有对{noun}给予资金支持的规定?",
    "到{year}年{noun}要达到多少?",
    "{noun}出了问题怎么处理?",
    "哪些地方提到{heading}?",
    "企业参与{noun}能得到什么好处?",
]

QUESTIONS_EN = [
    "What is required for {noun}?",
    "Which department is responsible for {noun}?",
    "How does the government {act}?",
    "What targets are set for {noun} by {year}?",
    "Is there any financial support for {noun}?",
    "What happens when {noun} fail the rules?",
    "Which places plan to {act}?",
    "Find the clauses about {noun}.",
    "How much money is given to those who {act}?",
    "Who must {act}, and by when?",
]

PASSAGES_A_SUBJECT, QUESTIONS_A_SUBJECT = 5, 3


def _fill(template: str, subject: tuple[str, ...], turn: int, english: bool = False) -> str:
    heading, noun, act, who, noun_en, act_en = subject
    return template.format(
        heading=heading, who=who, noun=noun_en if english else noun, act=act_en if english else act,
        year=2021 + turn % 15, percent=90 + turn % 10, number=3 + turn % 40,
    )  # fmt: skip


def _texts(templates: list[str], each: int, english: bool = False) -> list[str]:
    """`each` of the templates a subject, in turn, so that all templates are used alike."""
    turns = [(i * each + j, subject) for i, subject in enumerate(SUBJECTS) for j in range(each)]
    return [_fill(templates[t % len(templates)], subject, t, english) for t, subject in turns]


def passages() -> list[str]:
    return _texts(PASSAGES, PASSAGES_A_SUBJECT)


def questions() -> dict[str, list[str]]:
    return {
        "zh": _texts(QUESTIONS_ZH, QUESTIONS_A_SUBJECT),
        "en": _texts(QUESTIONS_EN, QUESTIONS_A_SUBJECT, english=True),
    }
