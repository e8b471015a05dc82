import { describe, expect, test } from 'vitest';
import { flagged, outline } from './outline.ts';

const P = '各部门要落实责任，完善制度，推动质量水平持续提升。';
const T = '某市质量奖管理办法\n';
const articles = (...numbers: string[]): string[] => numbers.map((n) => `第${n}条*`);

describe('articles whose words could be a reference', () => {
  test.each([
    '与本市有合作协议的企业，可以参加评选。',
    '到任满一年的首席质量官应当述职。',
    '规定期限内未申报的，视为放弃。',
    '以上年度数据为准进行评审。',
    '至少有三名专家参加评审方为有效。',
    '等级评定由市质量管理部门负责。',
    '的士企业参照本办法执行。',
    '及时公布评审结果。',
    '和解协议应当备案。',
    '或有负债应当披露。',
    '以下单位不得申报。',
    '以外埠企业名义申报的，不予受理。',
    '中的先进单位优先推荐。',
  ])('第三条 %s', (words) => {
    const text = `${T}第一条 ${P}\n第二条 ${P}\n第三条 ${words}\n第四条 ${P}`;
    expect(outline(text)).toEqual(articles('一', '二', '三', '四'));
    expect(outline(text.replaceAll('条 ', '条'))).toEqual(articles('一', '二', '三', '四'));
  });

  test('below the heading of a chapter', () => {
    const text = `第一章 总则\n第一条 ${P}\n第二章 申报\n第二条 规定期限内未申报的，视为放弃。\n第三条 ${P}`;
    expect(outline(T + text)).toEqual(['第一章总则*', '.第一条*', '第二章申报*', '.第二条*', '.第三条*']);
  });

  test.each([
    ['of an earlier article', `第一条 ${P}\n第二条 ${P}\n第一条规定的奖项由市政府设立。\n第三条 ${P}`],
    ['of the article that comes next', `第一条 ${P}\n第二条 ${P}\n第三条所列条件应当同时具备。\n第三条 ${P}`],
    ['of a far one', `第一条 ${P}\n第二条 ${P}\n第九条与本条不一致的，从其规定。\n第三条 ${P}`],
    ['of a paragraph', `第一条 ${P}\n第二条 ${P}\n第三条第二款规定的除外。\n第三条 ${P}`],
    ['torn off by a line end', `第一条 ${P}\n第二条 ${P}违反本办法\n第十二条规定的，予以通报。\n第三条 ${P}`],
    ['torn off behind a comma', `第一条 ${P}\n第二条 违反本办法，\n第三条规定的，予以通报。\n第三条 ${P}`],
    ['a row of them', `第一条 ${P}\n第二条 ${P}\n第三条、第四条所称企业包括分公司。\n第三条 ${P}`],
  ])('a reference %s opens nothing', (_name, text) => {
    const found = outline(T + text).filter((line) => !line.startsWith('.'));
    expect(found).toEqual(articles('一', '二', '三'));
    expect(flagged(T + text)).toEqual([]);
  });

  test('a chapter that is referred to', () => {
    expect(
      outline(`${T}第一章 总则\n第一条 ${P}\n第二章规定的程序另行公布。\n第二章 程序\n第二条 ${P}`),
    ).toEqual(['第一章总则*', '.第一条*', '..~第二章规定的', '第二章程序*', '.第二条*']);
  });

  test('prizes that are counted are no headings', () => {
    expect(
      outline(`${T}一、奖项\n${P}\n一、二等奖由市政府颁发。\n三、四级人才另行规定。\n二、奖金\n${P}`),
    ).toEqual(['一、奖项*', '二、奖金*']);
  });

  test('an item that is referred to', () => {
    expect(
      outline(`${T}一、条件\n（一）守法。${P}\n（二）诚信。${P}\n（一）项所称守法以信用记录为准。`),
    ).toEqual(['一、条件*', '.（一）守法*', '.（二）诚信*']);
  });

  test('（二）项目 is no reference', () => {
    expect(outline(`${T}一、内容\n（一）人才。${P}\n（二）项目。${P}`)).toEqual([
      '一、内容*',
      '.（一）人才*',
      '.（二）项目*',
    ]);
  });
});

describe('numbers that print damaged', () => {
  test.each<[name: string, text: string, tree: readonly string[], damage: readonly string[]]>([
    ['a dash for 一', `第—条 ${P}\n第二条 ${P}`, ['第—条*', '第二条*'], ['第—条']],
    ['—、 before 二、', `—、任务\n${P}\n二、保障\n${P}`, ['—、任务*', '二、保障*'], ['—、']],
    [
      'a dash in 十一',
      `第十条 ${P}\n第十—条 ${P}\n第十二条 ${P}`,
      ['第十条*', '第十—条*', '第十二条*'],
      ['第十条', '第十—条'],
    ],
    [
      'a lost bracket',
      `一、任务\n（一）标准。${P}\n（二认证。${P}\n（三）检测。${P}`,
      ['一、任务*', '.（一）标准*', '.（二认证*', '.（三）检测*'],
      ['（二'],
    ],
    [
      'a comma for 、',
      `一、任务\n${P}\n二，保障\n${P}\n三、附则\n${P}`,
      ['一、任务*', '二，保障*', '三、附则*'],
      ['二，'],
    ],
    ['一. 二.', `一.任务\n${P}\n二.保障\n${P}`, ['一.任务*', '二.保障*'], []],
    [
      'O for 〇',
      `第一百条 ${P}\n第一百O一条 ${P}\n第一百〇二条 ${P}`,
      ['第一百条*', '第一百O一条*', '第一百〇二条*'],
      ['第一百条', '第一百O一条'],
    ],
    [
      'a number printed twice',
      `一、任务\n${P}\n二、保障\n${P}\n二、督查\n${P}\n四、附则\n${P}`,
      ['一、任务*', '二、保障*', '二、督查*', '四、附则*'],
      ['二、'],
    ],
    [
      'a jump',
      `一、任务\n${P}\n二、保障\n${P}\n五、附则\n${P}`,
      ['一、任务*', '二、保障*', '五、附则*'],
      ['五、'],
    ],
    ['blanks inside a number', `第 一 条 ${P}\n第 二 条 ${P}`, ['第一条*', '第二条*'], []],
  ])('%s', (_name, text, tree, damage) => {
    expect(outline(T + text)).toEqual(tree);
    expect(flagged(T + text)).toEqual(damage);
  });

  test.each([
    ['（二 out of sequence', `一、任务\n（一）标准。${P}\n（三年内完成全部任务。\n（二）认证。${P}`],
    ['三， out of sequence', `一、任务\n（一）标准。${P}\n三，四季度通报一次。\n（二）认证。${P}`],
  ])('%s proves nothing', (_name, text) => {
    expect(outline(T + text)).toEqual(['一、任务*', '.（一）标准*', '.（二）认证*']);
  });
});

describe('lines that lost their ends', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'a chapter behind the last sentence of an article',
      `第一章 总则\n第一条 ${P}。第二章 程序\n第二条 ${P}`.replace('。。', '。'),
      ['第一章总则*', '.第一条*', '第二章程序*', '.第二条*'],
    ],
    [
      'an article behind a sentence',
      `第一条 ${P}第二条 ${P}\n第三条 ${P}`,
      ['第一条*', '第二条*', '第三条*'],
    ],
    [
      'a chapter and its first article',
      `第一章 总则第一条 ${P}\n第二条 ${P}第二章 程序第三条 ${P}\n第四条 ${P}`,
      ['第一章总则*', '.第一条*', '.第二条*', '第二章程序*', '.第三条*', '.第四条*'],
    ],
    [
      'a sentence that begins with a reference',
      `第一条 ${P}第三条规定的除外。\n第二条 ${P}第三条的奖项不重复颁发。\n第三条 ${P}`,
      ['第一条*', '第二条*', '第三条*'],
    ],
    [
      'a number that the next line has',
      `第一条 ${P}\n第二条 ${P}第三条评审时适用。\n第三条 ${P}`,
      ['第一条*', '第二条*', '第三条*'],
    ],
    [
      'a reference in the middle of a sentence',
      `第一条 ${P}\n第二条 依照 第三条 办理的，应当公示。\n第三条 ${P}`,
      ['第一条*', '第二条*', '第三条*'],
    ],
  ])('%s', (_name, text, tree) => {
    expect(outline(T + text)).toEqual(tree);
  });

  test('an excerpt in one line that leaves articles out and prints ,, for full stops', () => {
    const text = `某县质量奖办法第一章 总则第一条 ${P},,第二条 ${P},,第五条 ${P.repeat(9)},,第二章 程序第七条 ${P}${P}`;
    expect(outline(text).filter((line) => line.endsWith('*'))).toEqual([
      '第一章总则*',
      '.第一条*',
      '.第二条*',
      '.第五条*',
      '第二章程序*',
      '.第七条*',
    ]);
  });

  test('contents and text in one line', () => {
    const text = `某省质量条例 目录 第一章 总则 第二章 程序 第三章 附则 第一章 总则 第一条 ${P} 第二章 程序 第二条 ${P}${P} 第三条 ${P}${P} 第三章 附则 第四条 ${P}${P}`;
    expect(outline(text).filter((line) => line.endsWith('*'))).toEqual([
      '第一章总则*',
      '.第一条*',
      '第二章程序*',
      '.第二条*',
      '.第三条*',
      '第三章附则*',
      '.第四条*',
    ]);
  });
});

describe('numbers of another text', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'a quoted article over several lines',
      `一、将第五条修改为：“第五条 ${P}\n第五条之一 ${P}\n（一）国有企业；\n（二）其他企业。”\n二、删去第七条。`,
      ['一、将第五条修改为*', '二、删去第七条*'],
    ],
    [
      'every quoted paragraph with its own mark',
      `一、增加一条，作为第六条：\n“第六条 ${P}\n“一、名额五个；\n“二、奖金另定。”\n二、删去第七条。`,
      ['一、增加一条，作为第六条*', '二、删去第七条*'],
    ],
    [
      'in corner brackets',
      `一、第六條改為第八條，修改為：「各部門負責監督工作。\n「法律另有規定的，依照其規定執行。」\n二、增加一條，作為第九條：「工作人員不得濫用職權。\n第十條 包庇的，給予處分：\n（一）警告；\n（二）記過。」\n三、刪去第十條。`,
      ['一、第六条改为第八条，修改为*', '二、增加一条，作为第九条*', '三、删去第十条*'],
    ],
    [
      'an article not quoted does not hold the next change',
      `一、增加一条，作为第九条。\n第十条 ${P}\n二、删去第十一条。`,
      ['一、*', '第十条*', '二、*'],
    ],
    [
      'without quotation marks',
      `一、将第五条修改为：\n第五条 ${P}\n二、删去第七条。`,
      ['一、将第五条修改为*', '二、删去第七条*'],
    ],
    [
      'a quotation that is never closed holds nothing',
      `一、任务\n建设“质量强市，${P}\n二、保障\n${P}`,
      ['一、任务*', '二、保障*'],
    ],
  ])('%s', (_name, text, tree) => {
    const lines = outline(`某市人民政府关于修改质量奖办法的决定\n${text}`);
    expect(lines.map((line) => line.replace(/：.*$/, '')).filter((line) => !line.startsWith('~'))).toEqual(
      tree,
    );
  });
});
