import { describe, expect, test } from 'vitest';
import { outline } from './outline.ts';

const P = '各部门要落实责任，完善制度，推动质量水平持续提升。';
const NOTICE = '某市人民政府关于加强质量工作的通知\n各县人民政府，市政府各部门：\n';
const SIGNED = '某市人民政府\n2021年3月4日\n';

describe('parts of a document', () => {
  test.each<[name: string, source: string, tree: readonly string[]]>([
    [
      'annexes that each count anew, listed above the signature',
      `${NOTICE}一、任务\n${P}\n附件：1.奖励标准\n2.申报表\n${SIGNED}附件1\n奖励标准\n一、范围\n${P}\n二、金额\n${P}\n附件2\n申报表\n一、企业\n${P}`,
      [
        '~各县人民政府',
        '一、任务*',
        '~附件：1.奖 @closing',
        '附件1奖励标准 @annex',
        '.一、范围* @annex',
        '.二、金额* @annex',
        '附件2申报表 @annex',
        '.一、企业* @annex',
      ],
    ],
    [
      'an annex with its title behind the number',
      `${NOTICE}一、任务\n${P}\n附件：1.奖励标准\n${SIGNED}附件1 奖励标准\n一、范围\n${P}`,
      ['~各县人民政府', '一、任务*', '~附件：1.奖 @closing', '附件1奖励标准 @annex', '.一、范围* @annex'],
    ],
    [
      '附：',
      `${NOTICE}一、任务\n${P}\n${SIGNED}附：奖励标准\n一、范围\n${P}`,
      ['~各县人民政府', '一、任务*', '~某市人民政府 @closing', '附：奖励标准 @annex', '.一、范围* @annex'],
    ],
    [
      '附件一： and 附件二：',
      `${NOTICE}一、任务\n${P}\n${SIGNED}附件一：奖励标准\n一、范围\n${P}\n附件二：申报表\n一、企业\n${P}`,
      [
        '~各县人民政府',
        '一、任务*',
        '~某市人民政府 @closing',
        '附件一：奖励标准 @annex',
        '.一、范围* @annex',
        '附件二：申报表 @annex',
        '.一、企业* @annex',
      ],
    ],
    [
      'an annex that lists winners under 附',
      `${NOTICE}一、任务\n${P}\n附：获奖名单\n${SIGNED}附\n获奖名单\n一、质量奖\n甲公司\n乙公司\n二、提名奖\n丙公司`,
      [
        '~各县人民政府',
        '一、任务*',
        '~附：获奖名单 @closing',
        '附获奖名单 @annex',
        '.一、质量奖* @annex',
        '.二、提名奖* @annex',
      ],
    ],
    [
      'boxes in a plan',
      `某市质量规划\n一、任务\n（一）品牌。${P}\n1.培育。${P}\n专栏1 重点工程\n1.品牌工程。${P}\n2.标准工程。${P}\n（二）标准。${P}`,
      [
        '一、任务*',
        '.（一）品牌*',
        '..1.培育*',
        '..专栏1重点工程',
        '...1.品牌工程*',
        '...2.标准工程*',
        '.（二）标准*',
      ],
    ],
    [
      'copies and printing notes behind the date',
      `${NOTICE}一、任务\n${P}\n${SIGNED}（此件公开发布）\n抄送：市委各部门，市人大常委会办公室。\n某市人民政府办公室2021年3月5日印发`,
      ['~各县人民政府', '一、任务*', '~某市人民政府 @closing'],
    ],
    [
      'the text that a notice hands on counts anew',
      `某市人民政府关于印发《某市质量奖管理办法》的通知\n各县人民政府：\n现将《某市质量奖管理办法》印发给你们。\n${SIGNED}某市质量奖管理办法\n第一章 总则\n第一条 ${P}\n第二章 附则\n第二条 ${P}`,
      [
        '~各县人民政府',
        '~现将《某市质',
        '~某市人民政府 @closing',
        '某市质量奖管理办法',
        '第一章总则*',
        '.第一条*',
        '第二章附则*',
        '.第二条*',
      ],
    ],
    [
      'a table of contents without its heading',
      `某省质量条例\n第一章 总则\n第二章 程序\n第三章 附则\n第一章 总则\n第一条 ${P}\n第二章 程序\n第二条 ${P}\n第三章 附则\n第三条 ${P}`,
      ['~第一章总则', '第一章总则*', '.第一条*', '第二章程序*', '.第二条*', '第三章附则*', '.第三条*'],
    ],
    [
      'a table of contents with pages',
      `某市质量规划\n目 录\n一、形势……1\n二、任务……5\n三、保障……9\n一、形势\n${P}\n二、任务\n${P}\n三、保障\n${P}`,
      ['一、形势*', '二、任务*', '三、保障*'],
    ],
  ])('%s', (_name, source, tree) => {
    expect(outline(source)).toEqual(tree);
  });
});

describe('headings without numbers', () => {
  test.each<[name: string, source: string, tree: readonly string[]]>([
    [
      'short lines that each head their text',
      `质量强市建设纲要\n为推进质量强市建设，制定本纲要。\n指导思想\n${P}\n主要目标\n${P}\n——供给更优。${P}\n保障措施\n${P}`,
      ['~为推进质量强', '指导思想*', '主要目标*', '.——供给更优', '保障措施*'],
    ],
    [
      'above numbers that run on',
      `质量强市建设纲要\n总体要求\n（一）思想。${P}\n（二）原则。${P}\n主要任务\n（三）标准。${P}`,
      ['总体要求*', '.（一）思想*', '.（二）原则*', '主要任务*', '.（三）标准*'],
    ],
    [
      'one short line in a report is none',
      `我市召开质量大会\n昨日，全市质量大会举行，五家企业获奖。\n图为会议现场\n获奖企业代表作了发言。`,
      ['~昨日，全市质', '~图为会议现场', '~获奖企业代表'],
    ],
    [
      'short lines below numbers are none',
      `某市质量方案\n一、任务\n提升产品质量\n${P}\n提升服务质量\n${P}\n二、保障\n${P}`,
      ['一、任务*', '二、保障*'],
    ],
  ])('%s', (_name, source, tree) => {
    expect(outline(source)).toEqual(tree);
  });
});

describe('headings that run into their text', () => {
  test('with a blank and no stop, as copies give them that lost their line ends', () => {
    const long = P.repeat(4);
    const source = `某市质量方案解读\n一、编制背景 党的十八大以来，我市质量水平提高。${long} 二、总体要求 (一)指导思想 以质量为中心，落实各项部署。${long} (二)基本原则 坚持质量第一，完善制度。${long} 三、主要任务 ${long}`;
    expect(outline(source)).toEqual([
      '一、编制背景*',
      '二、总体要求*',
      '.（一）指导思想*',
      '.（二）基本原则*',
      '三、主要任务*',
    ]);
  });

  test('with a colon', () => {
    expect(outline(`某市质量方案\n一、目标：${P}\n二、任务：${P}`)).toEqual(['一、目标*', '二、任务*']);
  });
});
