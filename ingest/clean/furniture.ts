/** Words on the buttons of a page; a line of nothing else is a share or print bar: 【打印】【关闭】, 字体：[大 中 小]. */
const BUTTONS = [
  '打印本页|打印此页|打印|关闭窗口|关闭本页|关闭页面|关闭|收藏本页|加入收藏|收藏|分享到|分享|返回顶部|返回首页|返回列表|返回|回到顶部|顶部',
  '字体大小|字体|字号|繁体版|繁体|简体版|简体|无障碍浏览|无障碍阅读|无障碍|长者模式|关怀版|语音播报|语音播放|语音|播放|听全文|朗读',
  '新浪微博|腾讯微博|微博|微信|QQ空间|QQ|复制链接|下载文档|文字下载|图片下载|下载|我要纠错|纠错|点赞|评论|默认|特大|超大|大|中|小|T|A',
].join('|');
const BUTTON_OR_SEPARATOR = new RegExp(`${BUTTONS}|[|【】\\[\\]（）()·\\s：:、，/+-]`, 'g');
const BUTTON = new RegExp(BUTTONS);

/** Lines that web pages and printers put around a document, whole lines only. */
const WHOLE_LINES: readonly RegExp[] = [
  // Nothing but rules, bars and empty brackets.
  /^[\s|=_\-—–─*·.•□■◆●▲【】[\]（）()]+$/,
  // Breadcrumbs.
  /^(?:您(?:现在|当前)?(?:所在)?的?位置|当前所在位置|当前位置|现在位置|所在位置|首页|网站首页)[：:]?.{0,15}(?:>|»|›|→|\/首页)/,
  /^(?:您(?:现在|当前)?(?:所在)?的?位置|当前所在位置|当前位置)[：:]/,
  /^首页(?:[>»›|]{1,3}[^>»›|]{1,20}){1,8}[>»›|]{0,3}$/,
  /^[>»›]{1,2}[^。；，]{1,60}$/,
  // Titles a site gives to parts of its page.
  /^(?:文件|档案|信息|公文|政策)(?:发布|全文|正文|内容|信息|原文)$/,
  /^(?:正文|全文|正文内容|索引信息|信息公开|政府信息公开|政务公开|通知公告|政策文件|规范性文件|返回)$/,
  // Codes to scan.
  /^扫一?扫.{0,12}(?:手机|微信|二维码|页面?|阅读|查看|打开).{0,12}$/,
  /^(?:手机(?:扫一扫|查看|阅读)|微信扫一扫).{0,15}$/,
  // Page numbers of print: — 3 —, 第3页共10页.
  /^[-—–－·\s]{1,4}\d{1,4}[-—–－·\s]{1,4}$/,
  /^第\d{1,4}页(?:[，,/]?共\d{1,4}页)?$/,
  /^\d{1,4}\/\d{1,4}$/,
];

/** Short lines of a page's head or foot that tell how to reach somebody: hotlines, telephone numbers, chat buttons. */
const CONTACT_LINES: readonly RegExp[] = [
  /^(?:\+?86-?)?(?:1\d{10}|0\d{2,3}-?\d{7,8}|\d{3,4}-\d{7,8})$/,
  /^(?:咨询|服务|客服|监督|举报|投诉|报名|办公)?(?:热线|电话)[：:]?[\d\-、，/（）]{7,40}$/,
  // The site's own name: 某某市人民政府门户网站.
  /^(?!关于)[^。；，：《》的]{2,16}(?:人民政府|政府|委员会|局|厅|办公室)?(?:门户网站|政府网站?|信息公开网)$/,
  /^[•·*]?.{0,6}(?:在线咨询|在线客服|咨询客服|客服中心|在线留言|立即咨询|免费咨询|人工客服)$/,
];

/** Lines that open a page's foot: nothing of the document comes after them. */
const TRAILER_OPENERS: readonly RegExp[] = [
  /^(?:相关(?:链接|阅读|文章|新闻|推荐|解读|文件|政策|稿件|信息|附件下载)|推荐阅读|延伸阅读|热门(?:推荐|文章)|政策(?:咨询|问答|解读链接)|关联(?:阅读|解读|文件)|友情链接|网友评论|猜你喜欢)[：:]?$/,
  /^(?:上一篇|下一篇|上一条|下一条)[：:]?/,
  /^[【（(]?(?:责任编辑|责编|编辑|网站编辑)[：:].{0,15}$/,
  /^(?:主办(?:单位)?|承办(?:单位)?|版权所有|网站地图|网站标识码|网站声明|关于我们|联系我们|技术支持|备案号)(?:[：:|].{0,60})?$/,
  /(?:ICP备\d|ICP证|公网安备|网站标识码|版权所有|Copyright|All Rights Reserved)/i,
];

/** Sentences a page's foot may hold. */
const TRAILER_SENTENCE =
  /(?:政策文件?有疑问|拨打.{0,12}电话|网站(?:所有|转载)|转载请?注明|免责声明|本网站?(?:刊|转)载)/;

/** True for lines that are page furniture wherever they stand. */
export function isFurniture(line: string): boolean {
  return line.length <= 120 && (WHOLE_LINES.some((pattern) => pattern.test(line)) || isButtonBar(line));
}

function isButtonBar(line: string): boolean {
  return line.length > 1 && BUTTON.test(line) && line.replace(BUTTON_OR_SEPARATOR, '') === '';
}

/** True for lines that are furniture at the head or foot of a page. */
export function isContactLine(line: string): boolean {
  return line.length <= 60 && CONTACT_LINES.some((pattern) => pattern.test(line));
}

export function opensTrailer(line: string): boolean {
  return line.length <= 160 && TRAILER_OPENERS.some((pattern) => pattern.test(line));
}

/** True for a sentence that belongs to a page's foot although it reads like text. */
export function isTrailer(line: string): boolean {
  return line.length <= 160 && (TRAILER_SENTENCE.test(line) || opensTrailer(line));
}
