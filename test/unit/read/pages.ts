/** Saved pages as the content systems of government sites make them, each around the same made-up document. */
export const TITLE = '云溪市人民政府关于实施质量奖励的意见';
export const CLAUSES = [
  '一、总体要求',
  '以提高供给质量为主攻方向，完善质量激励机制，推动全市经济高质量发展。',
  '二、奖励标准',
  '（一）对首次获得市长质量奖的组织，一次性奖励50万元。',
  '（二）对获得市长质量奖提名奖的组织，一次性奖励20万元。',
  '三、附则',
  '本意见自印发之日起施行，有效期五年，由市市场监督管理局负责解释。',
] as const;

const HEAD = `<meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${TITLE}_云溪市人民政府门户网站</title><link rel="stylesheet" href="/a.css"><script>var nav = "一、首页";</script><style>.TRS_Editor P{line-height:2}</style>`;
const MENU =
  '<div class="top"><a href="/">网站首页</a> | <a href="/zwgk">政务公开</a> | <a href="/bsfw">办事服务</a> | <a href="/hdjl">互动交流</a></div>';
const CRUMB =
  '<div class="wz">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk">政务公开</a> &gt; <a href="/wj">政策文件</a></div>';
const SHARE =
  '<div class="share"><span>分享到：</span><a href="#">微信</a><a href="#">微博</a></div><div>字号：[<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>] <a href="#">打印本页</a> <a href="#">关闭窗口</a></div>';
const NEXT =
  '<div class="page"><p>上一篇：<a href="1.html">关于公布抽查结果的通告</a></p><p>下一篇：<a href="2.html">关于开展质量月活动的通知</a></p></div>';
const RELATED =
  '<div class="xgwj"><h3>相关文件</h3><ul><li><a href="3.html">云溪市品牌培育办法</a></li><li><a href="4.html">云溪市标准化工作意见</a></li></ul></div>';
const FOOT =
  '<div class="bottom"><p>主办单位：云溪市人民政府办公室　承办单位：云溪市大数据局</p><p>备案号：某ICP备2020000001号-1　网站标识码：4200000001　公网安备 42000000000001号</p><p><a href="#">网站地图</a> | <a href="#">联系我们</a></p></div>';
/** What stands around a document and must not be read as a part of it. */
export const CHROME = [
  '网站首页',
  '当前位置',
  '分享到',
  '关闭窗口',
  '上一篇',
  '下一篇',
  '品牌培育办法',
  '抽查结果',
  'ICP备',
  '网站标识码',
  '网站地图',
  'var nav',
  'TRS_Editor',
] as const;

const FIELDS: readonly (readonly [string, string])[] = [
  ['索 引 号', '011042/2021-00012'],
  ['主题分类', '质量监督'],
  ['发布机构', '云溪市人民政府办公室'],
  ['成文日期', '2021年05月06日'],
  ['发文字号', '云政发〔2021〕8号'],
  ['发布日期', '2021-05-10'],
];
const inPairs = (cell: (key: string, value: string) => string, columns: number): string => {
  const rows: string[] = [];
  for (let i = 0; i < FIELDS.length; i += columns)
    rows.push(
      `<tr>${FIELDS.slice(i, i + columns)
        .map(([key, value]) => cell(key, value))
        .join('')}</tr>`,
    );
  return rows.join('');
};
const fieldTable = `<table class="xxgk">${inPairs((key, value) => `<td class="k">${key}：</td><td>${value}</td>`, 2)}</table>`;
const fieldTableNoColon = `<table>${inPairs((key, value) => `<th>${key}</th><td>${value}</td>`, 2)}</table>`;
const fieldTableOneCell = `<table>${inPairs((key, value) => `<td><b>${key}：</b>${value}</td>`, 3)}</table>`;
const fieldList = `<ul class="info">${FIELDS.map(([key, value]) => `<li><span>${key}：</span><em>${value}</em></li>`).join('')}</ul>`;
const fieldDl = `<dl>${FIELDS.map(([key, value]) => `<dt>${key}：</dt><dd>${value}</dd>`).join('')}</dl>`;
const fieldLines = `<div class="xl">${FIELDS.map(([key, value]) => `<div><label>${key}：</label>${value}</div>`).join('')}</div>`;
const byline =
  '<div class="ly"><span>发布时间：2021-05-10 09:30</span><span>来源：云溪市人民政府办公室</span><span>浏览次数：<script>hits()</script>128次</span></div>';

const paragraphs = CLAUSES.map((text) => `<p style="text-indent:2em">${text}</p>`).join('\n');
const h1 = `<h1>${TITLE}</h1>`;
const number = '<p style="text-align:center">云政发〔2021〕8号</p>';
const page = (body: string, head = HEAD): string =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
/** A clause whose words lie in several elements, as editors leave them. */
const scattered = (text: string): string =>
  text.replace(/(.{1,7})/gu, '<span lang="EN-US"><font face="仿宋">$1</font></span>');
const picture = `<img src="data:image/png;base64,${'iVBORw0KGgo'.repeat(200)}">`;
const attachments =
  '<div class="fj"><p>附件下载：</p><ul><li><a href="a.docx">1.申报表.docx</a></li></ul></div>';

export const PAGES: Readonly<Record<string, string>> = {
  'an editor in a content box, fields in a table': page(
    `${MENU}${CRUMB}${fieldTable}<div class="content">${h1}${SHARE}<div class="TRS_Editor">${number}${paragraphs}</div></div>${NEXT}${RELATED}${FOOT}`,
  ),
  'nested tables for the layout, all in one cell': page(
    `<table width="1000"><tr><td>${MENU}</td></tr><tr><td><table><tr><td width="200"><ul><li><a href="#">机构概况</a></li><li><a href="#">领导之窗</a></li></ul></td><td>${fieldTableNoColon}<table><tr><td align="center"><b>${TITLE}</b></td></tr><tr><td>${number}${paragraphs}</td></tr></table></td></tr></table></td></tr><tr><td>${FOOT}</td></tr></table>`,
  ),
  'paragraphs parted by <br> with blanks in front': page(
    `${MENU}${CRUMB}<div id="zoom">${h1}${byline}云政发〔2021〕8号<br><br>${CLAUSES.map((text) => `&nbsp;&nbsp;&nbsp;&nbsp;${text}<br />`).join('\n')}</div>${NEXT}${FOOT}`,
  ),
  'indents of &emsp; and full-width blanks, fields as a list': page(
    `${MENU}${fieldList}<div class="article-content">${h1}${number}${CLAUSES.map((text) => `<p>&emsp;&emsp;　${text}&nbsp;</p>`).join('')}</div>${SHARE}${RELATED}${FOOT}`,
  ),
  'clauses spread over spans and fonts': page(
    `${CRUMB}${fieldDl}<div class="con">${h1}${number}${CLAUSES.map((text) => `<p class="MsoNormal">${scattered(text)}</p>`).join('')}</div>${FOOT}`,
  ),
  'exported from Word': page(
    `<div class="WordSection1"><p class="MsoTitle" align="center" style="mso-char-indent-count:2.0"><b>${TITLE}</b><o:p></o:p></p>${number}${CLAUSES.map((text) => `<p class="MsoNormal" style="mso-pagination:widow-orphan;text-indent:32.0pt"><span style="mso-spacerun:yes">&nbsp; </span>${scattered(text)}<o:p>&nbsp;</o:p></p>`).join('')}</div>`,
    `<!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->${HEAD}`,
  ),
  'div soup without paragraphs': page(
    `<div><div>${MENU}</div><div><div>${CRUMB}</div><div><div>${fieldLines}</div><div><div class="title">${TITLE}</div><div>云政发〔2021〕8号</div>${CLAUSES.map((text) => `<div><div>${text}</div></div>`).join('')}</div><div>${NEXT}</div></div></div><div>${FOOT}</div></div>`,
  ),
  'a mobile page': page(
    `<header>${MENU}</header><section class="m-article">${h1}<p class="time">2021-05-10 09:30:00 来源：云溪市人民政府办公室</p>${number}<article>${paragraphs}</article></section><nav><a href="#">返回顶部</a></nav><footer>${FOOT}</footer>`,
    `<meta name="viewport" content="width=device-width">${HEAD}`,
  ),
  'pictures, frames and hidden parts inside the text': page(
    `${MENU}<div class="content">${h1}${number}<div style="display:none">隐藏的文字：一、不应出现</div>${picture}${paragraphs}<iframe src="x.html">一、框架</iframe><object><embed></object></div>${attachments}${SHARE}${FOOT}`,
  ),
  'clauses in cells of a table': page(
    `${MENU}${CRUMB}<div>${h1}${number}<table border="0">${CLAUSES.map((text) => `<tr><td>${text}</td></tr>`).join('')}</table></div>${FOOT}`,
  ),
  'a head for printing, print and share bars twice': page(
    `<div class="print-head">云溪市人民政府门户网站</div>${SHARE}${fieldTableOneCell}<div class="pages_content">${h1}${number}${paragraphs}</div>${SHARE}<div class="editor">【责任编辑：张三】</div>${RELATED}${FOOT}`,
  ),
  'title and dates in <meta> only': page(
    `${MENU}${CRUMB}<div class="view">${number}${paragraphs}</div>${NEXT}${FOOT}`,
    `${HEAD}<meta name="ArticleTitle" content="${TITLE}"><meta name="PubDate" content="2021-05-10 09:30"><meta name="ContentSource" content="云溪市人民政府办公室">`,
  ),
  'each clause in a box of its own, broken tags': page(
    `${MENU}<div class=box>${h1}${number}${CLAUSES.map((text) => `<div class=item><p>${text}</div>`).join('')}<p></div>${RELATED}${FOOT}`,
  ),
};
