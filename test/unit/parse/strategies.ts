import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { chineseNumeral } from '../../../text/numerals.ts';
import { packageRoot } from '../../../text/package-root.ts';

const corpus = join(packageRoot(), 'data', 'corpus');
const sources = readdirSync(corpus)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(join(corpus, file), 'utf8'));

/** Real text cut at random, its lines broken, joined, shuffled, and strewn with what scrapers and OCR leave. */
export const noised = fc
  .record({
    source: fc.constantFrom(...sources),
    from: fc.nat({ max: 8000 }),
    length: fc.integer({ min: 1, max: 4000 }),
    noise: fc.array(
      fc.record({
        at: fc.nat({ max: 4000 }),
        text: fc.constantFrom(
          ...'\n  （ 》 《 “ ” | 。 ， 、 第三条 一、 (二) —— 附件1 附件： 2021 〔2021 【打印】 来源： 号 年'.split(
            ' ',
          ),
          ' ',
          '\t',
          '\u3000',
          '\n\n',
          '\r\n',
          '\ud83d',
          '\u0000',
          '\n第二章 附则\n',
          '\n目 录\n',
          '\n1.1 总则\n',
          '\n（三认证\n',
          '\nA.标准\nB.认证\n',
          '\n将第五条修改为：“第五条 ',
        ),
        drop: fc.nat({ max: 30 }),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ source, from, length, noise }) =>
    noise.reduce(
      (text, { at, text: inserted, drop }) => text.slice(0, at) + inserted + text.slice(at + drop),
      source.slice(from, from + length),
    ),
  );

/** Characters of every kind the grammars look at, in any order. */
export const scrambled = fc
  .array(
    fc.constantFrom(
      ...'一、 （一） 第一条 第三条第二款 第—条 第二款 1. 1.1 1.1.2 ① A. a） Ⅱ． 二， （三 —— 一是 其一， 首先， 其次， 附件 附件1： 附件2 《 》 〈 〉 “ ” （ ） 。 ， ； ： \n \n \n 质量奖 关于印发 的通知 市人民政府 2021年3月4日 202146 鄂州政发〔2012〕14号 来源： 首页 > 【关闭】 | 目录 自 起施行 废止 有效期五年 網際網路 著 后'.split(
        ' ',
      ),
      ' ',
    ),
    { maxLength: 120 },
  )
  .map((parts) => parts.join(''));

/** A numbering style: how it prints a number, and how the working text has it. */
export interface Style {
  readonly print: (number: number) => string;
  readonly working: (number: number) => string;
  /** The last number it can print. */
  readonly last?: number;
}

const han = chineseNumeral;
const same = (print: (number: number) => string): Style => ({ print, working: print });
const signs = (first: number, last: number): Style => ({
  ...same((number) => String.fromCharCode(first + number - 1)),
  last,
});

/** Outer styles keep their rank; each line is a choice for one level. */
const CHAPTER: Style = { print: (n) => `第${han(n)}章 `, working: (n) => `第${han(n)}章` };
const SECTION: Style = { print: (n) => `第${han(n)}节　`, working: (n) => `第${han(n)}节` };
const ARTICLE: Style = { print: (n) => `第${han(n)}条 `, working: (n) => `第${han(n)}条` };
const COMMA: readonly Style[] = [same((n) => `${han(n)}、`), same((n) => `${han(n)}.`)];
/** Inner styles of which each text chooses some, in any order. */
const INNER: readonly Style[] = [
  same((n) => `（${han(n)}）`),
  { print: (n) => `(${n})`, working: (n) => `（${n}）` },
  same((n) => `${n}、`),
  same((n) => `${n}.`),
  { print: (n) => `${n})`, working: (n) => `${n}）` },
  signs(0x2460, 20),
  signs(0x2776, 10),
  same((n) => `[${n}]`),
];

/** A clause of a made-up document. */
export interface MadeClause {
  readonly title: string;
  readonly children: readonly MadeClause[];
}

export interface MadeDocument {
  readonly styles: readonly Style[];
  /** The level whose numbers run on across the clauses above; none where it is -1. */
  readonly runningLevel: number;
  readonly clauses: readonly MadeClause[];
}

const WORDS = '标准 认证 检测 计量 品牌 人才 资金 督查 宣传 考核 培训 平台 监管 服务 标杆 创新'.split(' ');
const title = fc
  .tuple(fc.constantFrom(...WORDS), fc.constantFrom('建设', '提升', '保障', '推广', '管理'))
  .map(([what, how]) => `${what}${how}`);

const clausesOfDepth = (depth: number): fc.Arbitrary<readonly MadeClause[]> =>
  fc.array(fc.record({ title, children: depth > 1 ? clausesOfDepth(depth - 1) : fc.constant([]) }), {
    minLength: depth > 1 ? 0 : 1,
    maxLength: 4,
  });

/** Plans and opinions: 一、 or chapters above, then up to three inner styles in any order. */
export const plans: fc.Arbitrary<MadeDocument> = fc
  .tuple(
    fc.constantFrom([CHAPTER], [CHAPTER, SECTION], ...COMMA.map((style) => [style])),
    fc.shuffledSubarray([...INNER], { minLength: 1, maxLength: 3 }),
    fc.integer({ min: -1, max: 1 }),
  )
  .chain(([outer, inner, running]) => {
    const styles = [...outer, ...inner];
    return fc.record({
      styles: fc.constant(styles),
      runningLevel: fc.constant(running < 1 || inner[0]?.last !== undefined ? -1 : outer.length),
      clauses: fc.array(fc.record({ title, children: clausesOfDepth(styles.length - 1) }), {
        minLength: 1,
        maxLength: 4,
      }),
    });
  });

/** Laws: chapters of articles, whose numbers run on. */
export const laws: fc.Arbitrary<MadeDocument> = fc.record({
  styles: fc.constant([CHAPTER, ARTICLE]),
  runningLevel: fc.constant(1),
  clauses: fc.array(
    fc.record({
      title,
      children: fc.array(fc.record({ title: fc.constant(''), children: fc.constant([]) }), {
        minLength: 1,
        maxLength: 4,
      }),
    }),
    { minLength: 1, maxLength: 5 },
  ),
});

/** A paragraph of a made-up document, and where it stands in its tree. */
export interface MadeParagraph {
  readonly text: string;
  readonly depth: number;
  readonly marker: string;
  readonly title: string;
}

const PROSE = '各部门要落实责任，完善制度，推动质量水平持续提升。';

/** The paragraphs of a document in reading order; a clause with clauses below is a heading line, any other has text. */
export function renderParagraphs(document: MadeDocument): readonly MadeParagraph[] {
  const { styles, runningLevel } = document;
  const paragraphs: MadeParagraph[] = [];
  let running = 0;
  const visit = (clauses: readonly MadeClause[], level: number): void => {
    const style = styles[level];
    if (style === undefined) return;
    clauses.forEach((clause, i) => {
      running += level === runningLevel ? 1 : 0;
      const number = level === runningLevel ? running : i + 1;
      const words = clause.title === '' ? PROSE : `${clause.title}。${PROSE}`;
      const text = `${style.print(number)}${clause.children.length > 0 || level === 0 ? clause.title : words}`;
      paragraphs.push({ text, depth: level + 1, marker: style.working(number), title: clause.title });
      visit(clause.children, level + 1);
    });
  };
  visit(document.clauses, 0);
  return paragraphs;
}
