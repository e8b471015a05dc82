/** What a programme rewards; decides who the recipient is and whether a bare naming is worth a mention. */
export type AwardKind =
  | 'quality-award'
  | 'award'
  | 'brand'
  | 'mark'
  | 'geographical-indication'
  | 'heritage-brand'
  | 'demonstration'
  | 'benchmark'
  | 'enterprise-title'
  | 'person-title'
  | 'centre'
  | 'secretariat'
  | 'product-title'
  | 'certification'
  | 'standard'
  | 'patent'
  | 'grade'
  | 'title'
  | 'quoted-title';

export interface AwardForm {
  readonly kind: AwardKind;
  /** Last words of a name. */
  readonly heads: readonly string[];
  /** True where the head alone is a name (驰名商标); else words must stand before it (国家质检中心). */
  readonly alone: boolean;
  /** True where a level word must stand at the front, or marks around the name: plain 示范企业 are too many. */
  readonly needsLevel?: boolean;
  /** True where the head alone is a name once it is said to be conferred: 新认定的高新技术企业. */
  readonly ifConferred?: boolean;
}

/** Names that no list holds are found by how they end. Longer heads come first where one ends another. */
export const AWARD_FORMS: readonly AwardForm[] = [
  { kind: 'mark', alone: true, heads: ['驰名商标', '著名商标', '知名商标', '集体商标', '证明商标', '国际注册商标', '马德里国际商标', '马德里商标', '国际商标'] },
  {
    kind: 'geographical-indication',
    alone: true,
    heads: ['地理标志保护产品', '地理标志证明商标', '地理标志集体商标', '地理标志产品', '地理标志商标', '农产品地理标志', '地理标志'],
  },
  { kind: 'heritage-brand', alone: true, heads: ['中华老字号', '老字号企业', '老字号'] },
  { kind: 'brand', alone: false, heads: ['世界名牌产品', '名牌产品', '名优产品', '名牌农产品', '知名产品', '优质产品', '优质农产品', '免检产品', '名牌', '名品', '知名品牌', '农业品牌', '区域公用品牌', '精品', '工业精品'] },
  {
    kind: 'demonstration',
    alone: false,
    heads: ['地理标志产品保护示范区', '地理标志保护产品示范区', '地理标志保护示范区', '地理标志示范区', '示范区', '示范基地', '示范企业', '示范单位', '示范项目', '示范园区', '示范园', '示范平台', '示范工厂', '示范岗', '示范点',
      '示范城市', '示范市', '示范县', '示范镇', '示范乡镇', '示范村', '示范社', '示范场', '示范户', '示范店', '示范街', '示范学校', '示范工程', '示范机构', '示范街区', '示范站', '示范合作社', '示范家庭农场',
      '先导区', '先行区', '试验区', '试点企业', '试点单位', '试点项目', '培育基地', '出口基地', '示范试点', '试点示范', '示范（试点）单位', '示范（试点）项目', '试点（示范）单位', '试点（示范）项目', '旅游度假区'],
  },
  { kind: 'benchmark', alone: false, heads: ['质量标杆', '标杆企业', '标杆工厂', '标杆项目', '标杆单位', '标杆城市', '标杆', '领跑者'] },
  { kind: 'benchmark', alone: true, heads: ['企业标准领跑者'] },
  {
    kind: 'enterprise-title',
    alone: true,
    heads: ['单项冠军示范企业', '单项冠军培育企业', '单项冠军企业', '单项冠军产品'],
  },
  {
    kind: 'enterprise-title',
    alone: false,
    ifConferred: true,
    heads: ['单项冠军', '隐形冠军企业', '隐形冠军', '小巨人企业', '小巨人', '瞪羚企业', '瞪羚', '独角兽企业', '独角兽', '专精特新中小企业', '专精特新企业', '创新型中小企业', '高新技术企业',
      '绿色工厂', '绿色园区', '绿色工业园区', '绿色矿山', '未来工厂', '智能工厂', '灯塔工厂', '数字化车间', '智能车间', '绿色供应链管理企业', '绿色供应链'],
  },
  {
    kind: 'enterprise-title',
    alone: false,
    heads: ['标准化良好行为企业', '领航企业', '龙头企业', '链主企业', '优势企业', '创新型企业', '先进企业', '百强企业'],
  },
  {
    kind: 'centre',
    alone: false,
    needsLevel: true,
    heads: ['质检中心', '质量监督检验中心', '质量检验检测中心', '质量检测中心', '产品质量检验检测中心', '检验检测中心', '检验中心', '检测中心',
      '产业计量测试中心', '计量测试中心', '计量中心', '技术标准创新基地', '标准验证点', '重点实验室', '实验室', '工程技术研究中心', '工程研究中心', '研究开发中心', '企业工程技术研究开发中心', '企业技术研究开发中心', '企业研究开发中心', '企业工程技术研究中心', '企业工程研究中心', '企业研发中心', '企业重点实验室', '企业技术中心',
      '技术中心', '工业设计中心', '技术创新中心', '制造业创新中心', '产业创新中心', '创新中心', '研究院', '研发中心', '研发机构', '公共服务平台', '工作站', '服务网点', '众创空间', '孵化器', '科技企业孵化器', '加速器', '科技企业加速器', '研学营地', '研学基地'],
  },
  { kind: 'secretariat', alone: false, heads: ['标准化技术委员会秘书处', '标准化分技术委员会秘书处', '标准化工作组秘书处', '技术委员会秘书处', '分技术委员会秘书处', '标准化技术委员会', '分技术委员会', '工作组秘书处', '技术委员会', '工作组'] },
  {
    kind: 'person-title',
    alone: false,
    heads: ['工匠', '质量标兵', '标兵', '劳动模范', '技术能手', '领军人才', '质量管理小组', 'QC小组', '信得过班组', '先进班组', '先进个人', '先进工作者', '质量管理奖个人', '技术标兵', '岗位能手', '优秀首席质量官', '杰出首席质量官', '金牌首席质量官', '优秀质量工作者', '优秀质量管理者'],
  },
  { kind: 'title', alone: false, heads: ['先进集体', '先进单位', '文明单位', '管理标兵', '优秀企业', '优秀案例', '典型案例', '最佳实践案例'] },
  { kind: 'title', alone: false, needsLevel: true, heads: ['大户'] },
  {
    kind: 'certification',
    alone: true,
    heads: ['质量管理体系认证', '环境管理体系认证', '职业健康安全管理体系认证', '职业健康安全体系认证', '食品安全管理体系认证', '知识产权管理体系认证', '知识产权贯标认证',
      '测量管理体系认证', '能源管理体系认证', '两化融合管理体系认证', '诚信管理体系认证', '有机产品认证', '有机食品认证', '有机农产品认证', '绿色食品认证', '绿色产品认证',
      '无公害农产品认证', '无公害农产品产地认证', '无公害产地认证', '无公害产品认证', 'HACCP认证', 'GAP认证', '良好农业规范认证',
      '绿色食品生产资料认证', '绿色食品标志使用权', '绿色食品生产资料标志使用权', '绿色食品标志', '绿色食品生产资料标志'],
  },
  {
    kind: 'product-title',
    alone: false,
    ifConferred: true,
    heads: ['绿色食品', '有机产品', '有机食品', '有机农产品', '无公害农产品', '名特优新农产品', '绿色产品', '绿色设计产品', '新产品', '首台套产品', '首台（套）产品', '首台套', '首台（套）', '首批次', '首版次'],
  },
]; // biome-ignore format: word lists

/** 奖 ends a name only when it is not the beginning of one of these. */
export const NOT_AFTER_PRIZE = '[励金牌杯状品补惩罚优学助级池章教项额]';
/** 获奖, 颁奖, 评奖 … are deeds, not names. */
export const NOT_BEFORE_PRIZE =
  '[获得颁评发授有嘉褒受重抽中领夺报给兑开摸该此各本设类个项级等大以金银铜一二三特次再]';

/** Pay and household words that end in 奖 and are no programmes. */
export const NO_PROGRAMME =
  /(?:年终|全勤|绩效|季度|月度|考核|目标|超额|安全生产|工资|生产|综合|最高荣誉|最高质量荣誉|^最高|^最大)奖$/u;

/** Followed by one of these, a name stands for something about the award and not for the award itself. */
export const NOT_THE_AWARD =
  /^(?:培育|种子|候选|评审|评选|评价|评定|申报|申请|管理办法|评委|评审委|工作|活动|制度|标准|宣传|经验|培训|专家|推荐|机制|体系|建设|创建(?!示范)|战略|办公室|秘书处|创奖|专项|事业|奖励(?:办法|资金管理)|的(?:评审|评选|申报|管理|评定|宣传|推广))/u;

/** Words a name never begins with or runs over; found leftward from the head. */
export const BOUNDARY_WORDS: readonly string[] = [
  '获得', '荣获', '获评', '获批', '获取', '取得', '夺得', '斩获', '摘得', '捧回', '荣膺', '评为', '评上', '评选为', '评定为', '认定为', '确定为', '确认为', '批准为', '核准为', '验收为', '通过验收的', '授予', '颁发',
  '命名为', '列为', '列入', '纳入', '入选', '入围', '成为', '当选', '升级为', '复评为', '认定', '评定', '获', '批准', '核准', '通过', '首次', '再次', '连续', '复核',
  '争创', '创评', '争获', '争取', '争当', '创成', '申报', '申请', '申创', '培育', '打造', '推进', '推动', '开展', '设立', '设置', '完善', '健全', '实施', '落实', '组织', '参评', '参加',
  '发挥', '按照', '根据', '依据', '依照', '凡是', '凡', '对于', '对', '向', '给予', '奖励', '鼓励', '支持', '引导', '树立', '进一步', '全面', '持续', '积极', '大力', '力争', '实现', '拥有', '新增', '关于', '出台', '加强', '加快',
  '深化', '强化', '加大', '发展', '培树', '弘扬', '瞄准', '形成', '引进', '做强', '做大', '做优', '推广', '扩大', '壮大', '扶持', '催生', '表彰', '评选', '评出', '选树', '选拔', '凭借', '规定', '明确', '办法', '提出', '因', '每项', '每件', '每家', '每个', '每年', '每人', '每名', '每位', '设', '设有', '分为', '奖', '贯彻', '执行', '包括', '包含', '其中', '享受', '获奖', '提高', '逐步提高', '增加', '举办', '举行', '开评', '授', '称为', '所称', '以下简称', '简称', '符合', '具有', '属于', '作为', '鉴定为', '建成', '建立', '成立', '新建', '建设', '承担', '创建',
  '注册', '保持', '先后', '累计', '优先', '推荐为', '举报', '假冒', '伪造', '冒用', '了', '还有', '以及', '调整', '修订', '组成', '代表', '负责', '监督', '召开', '初次', '监管局', '管理局', '公司', '集团', '合作社',
  '安排', '列支', '下达', '拨付', '统筹', '筹措', '投入',
  '企业', '单位', '机构', '个人', '组织', '的', '和', '与', '及', '或', '或者', '被', '为', '是', '将', '由', '对', '且', '各', '每', '该', '其', '均', '未', '已', '曾', '把', '从', '在', '到', '给', '于', '并', '等', '个', '年度', '年', '届', '得',
]; // biome-ignore format: a word list

/** Boundary words that may as well stand inside a name or at its front (企业标准领跑者, 和谐家园示范区). */
const MAY_BE_FIRST = new Set([
  '组织',
  '企业',
  '产品',
  '工程',
  '项目',
  '建设',
  '创建',
  '个人',
  '单位',
  '机构',
]);
/** Boundary words with which no name begins, the longest first. */
export const NEVER_FIRST: readonly string[] = [
  ...BOUNDARY_WORDS.filter(
    (word) => !MAY_BE_FIRST.has(word) && (word.length > 1 || /[的得获授对被为奖]/u.test(word)),
  ),
  '各级',
  '级',
  '一次',
  '一项',
  '一件',
  '两次',
  '一批',
  '各类',
  '众多',
  '更多',
  '领域',
  '重点培育',
  '重奖',
  '一个',
  '一家',
  '多个',
].sort((a, b) => b.length - a.length);

/** Fewest characters before a head that needs company. */
export const LEAST_MODIFIER = 2;
/** Longest name by form, in characters before the head. */
export const LONGEST_MODIFIER = 22;
