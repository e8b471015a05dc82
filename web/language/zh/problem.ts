import type { ErrorCode } from '../../../text/errors.ts';

/** What happened, and what a reader of the page can do about it. */
interface Told {
  readonly happened: string;
  readonly remedy: string;
}

const codes = {
  FILE_NOT_FOUND: { happened: '服务器上找不到这个文件', remedy: '请核对文件名，或请管理员重新载入。' },
  FILE_EMPTY: { happened: '送去读取的文件是空的', remedy: '请换一份有内容的文件。' },
  FILE_BINARY: { happened: '送去读取的不是文字文件', remedy: '请换成文本、网页、Word 或 PDF 文件。' },
  FILE_TOO_LARGE: { happened: '送去的内容太大', remedy: '请分成几部分再试。' },
  FORMAT_UNSUPPORTED: { happened: '不支持这种文件格式', remedy: '请换成文本、网页、Word 或 PDF 文件。' },
  FORMAT_DAMAGED: { happened: '文件已损坏，无法读取', remedy: '请重新取得原文件后再试。' },
  ENCODING_UNKNOWN: { happened: '认不出文件的文字编码', remedy: '请另存为 UTF-8 编码后再试。' },
  NO_CLAUSES: { happened: '这份文件里没有读出条款', remedy: '请确认它是政策文件的正文，而不是目录或附件。' },
  NO_DOCUMENTS: { happened: '没有可读的文件', remedy: '请管理员核对文件夹，用 qpg ingest 载入文件。' },
  STORE_LOCKED: {
    happened: '数据库正被另一个程序占用',
    remedy: '请稍后重试；若仍如此，请管理员停掉占用它的程序。',
  },
  STORE_UNREACHABLE: {
    happened: '连不上数据库',
    remedy: '请稍后重试；若仍如此，请管理员检查数据库是否在运行、地址是否正确。',
  },
  STORE_AUTH: { happened: '数据库拒绝了登录', remedy: '请管理员核对数据库的用户名和密码。' },
  STORE_MISMATCH: {
    happened: '数据库与当前程序的版本或模型不一致',
    remedy: '请管理员运行 qpg doctor，按提示处理。',
  },
  STORE_DAMAGED: { happened: '数据库已损坏', remedy: '请管理员运行 qpg doctor，按提示修复或重新载入文件。' },
  STORE_QUERY: {
    happened: '数据库没能完成这次查询',
    remedy: '请重试；若仍如此，请把问题和下面的详情告诉管理员。',
  },
  STORE_READ_ONLY: { happened: '数据库只能读，不能写', remedy: '请管理员检查数据文件夹的权限。' },
  STORE_FULL: { happened: '磁盘已满，数据库无法写入', remedy: '请管理员清出磁盘空间后重试。' },
  DOCUMENT_NOT_FOUND: { happened: '库中没有这份文件', remedy: '它可能已更换或移出；请从文件列表另找。' },
  MODEL_MISSING: { happened: '缺少语义模型文件', remedy: '请管理员重新安装程序，或核对 QPG_MODEL 的设置。' },
  MODEL_DAMAGED: {
    happened: '语义模型文件已损坏',
    remedy: '请管理员重新安装程序，或核对 QPG_MODEL 的设置。',
  },
  REQUEST_INVALID: {
    happened: '服务器不能接受这个请求',
    remedy: '请改一改问题或筛选条件再试；若是从链接打开的，链接可能不完整。',
  },
  SETTING_INVALID: { happened: '服务器的设置有误', remedy: '请把下面的详情告诉管理员。' },
  PORT_IN_USE: { happened: '服务端口已被占用', remedy: '请管理员换一个端口后重新启动。' },
  UNAUTHORIZED: { happened: '此服务需要访问密钥', remedy: '请填入管理员给您的密钥。' },
  NOT_FOUND: {
    happened: '服务器上没有这个接口',
    remedy: '请刷新页面；若仍如此，页面与服务器的版本可能不一致。',
  },
  VOCABULARY_INVALID: {
    happened: '服务器的词表文件有误',
    remedy: '请管理员重新安装程序，或核对改动过的词表。',
  },
  INVARIANT: { happened: '程序内部出错', remedy: '请重试；若仍如此，请把问题和地址栏中的地址告诉管理员。' },
} as const satisfies Readonly<Record<ErrorCode, Told>>;

/** Words of what goes wrong. */
export const problem = {
  title: '没有成功',
  codes,
  /** What does not fit in a request, by the field that the server names. */
  fields: {
    question: '问题不能为空，也不能超过 1000 字。',
    q: '检索词不能为空，也不能超过 1000 字。',
    start: '链接所指的位置没有条款。',
  },
  filter: (name: string) => `筛选条件“${name}”填的内容不能用。`,
  filterValue: (name: string, value: string) => `筛选条件“${name}”里的“${value}”没有对应的内容。`,
  filterRemedy: '请改正这个筛选条件，或把它清空。',
  remedy: '怎么办',
  again: '重试',
  details: '服务器的原话（英文，供管理员查看）',
  unreachable: '连不上服务。',
  unreachableRemedy: '请确认网络畅通，且 qpg start（或 qpg serve）仍在运行，然后重试。',
  unreadable: (status: number) => `服务返回了无法识别的内容（状态 ${status}）。`,
  unreadableRemedy: '请确认地址指向的是 qpg 服务，然后重试。',
  broken: '页面出错了。',
  brokenRemedy: '请重新打开本页；若仍出错，请把地址栏中的地址一并反馈。',
  key: '访问密钥',
  keySubmit: '使用',
  keyNote: '只保存到关闭此标签页为止。',
  unknownAddress: '没有这个页面',
  home: '回到提问',
};
