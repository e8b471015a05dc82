import type { Paragraph } from './paragraphs.ts';
import { isSalutation, withoutSalutation } from './salutation.ts';

/** Longest name that is made of a sentence. */
const LONGEST = 60;
const SHORTEST = 6;
const PEOPLE = '[（(][^（）()。]{0,40}(?:记者|通讯员|见习|实习|本报|报道|图文|全媒体)[^（）()。]{0,60}[）)]';
const DAY = '(?:(?:19|20)\\d{2}年)?(?:\\d{1,2}月)?\\d{1,2}日';
/** What a report begins with before its first sentence: 本报讯, 某某网5月9日讯, 据某社上海10月11日电, with its reporters. */
const DATELINES: readonly RegExp[] = [
  /^【[^】。]{0,24}】/,
  /^本报[^，。；：《》记]{0,6}讯/,
  new RegExp(
    `^[^，。；：《》]{0,24}?(?:${DAY})?[讯电](?=[\\s：:（(【]|${DAY}|近日|日前|记者|据|为|\\d)[：:]?`,
  ),
  new RegExp(`^${PEOPLE}`),
  /^(?:本报综合消息|综合消息)/,
  /^[^，。；：《》]{0,20}记者[^，。；《》]{1,24}报道[：:]?/,
  /^据[^，。；《》]{2,16}(?:报道|消息)[，：:]?/,
  new RegExp(`^${PEOPLE}`),
];
/** When something happened tells nothing of what. */
const WHEN = new RegExp(
  `^(?:${DAY}(?:至${DAY})?(?:上午|下午|晚)?|近日|日前|近期|最近|昨日|昨天|今天|今日|据悉|据了解|目前|近年来|今年以来)，`,
);
/** 记者28日从市局获悉，: who told it; 记者了解到，, 《办法》指出，. */
const WHO_TOLD =
  /^(?:(?:记者)?[^，。；《》]{0,8}从([^，。；《》]{2,40}?)(?:上|处)?|记者[^，。；《》]{0,8}|《[^》]{2,12}》)(?:获悉|了解到|得知|指出|规定|明确)，/;

/** The first sentence of a text, without dateline, day and source; the source apart, as it may tell the place. */
export interface FirstSentence {
  readonly words: string;
  /** The body that told a report: 某市质监局 of 记者从某市质监局获悉. */
  readonly toldBy: string | null;
  /** Where its subject may begin: the sentence, or the clauses behind its purpose (为鼓励企业，某县决定…). */
  readonly subjects: readonly string[];
}

/** What a text without title begins to say: its first sentence, up to a comma where it is long. */
export function firstSentence(paragraphs: readonly Paragraph[]): FirstSentence {
  const written = paragraphs.filter(({ text }) => /[\u4e00-\u9fff]/.test(text));
  const sentences = written.filter(({ text }) => !isSalutation(text));
  const lines = sentences.length > 0 ? sentences : written;
  const line = lines.find(({ text }) => /[。；，：]/.test(text)) ?? lines[0];
  if (line === undefined) return { words: '', toldBy: null, subjects: [] };
  const { rest, toldBy } = withoutPreliminaries(withoutSalutation(line.text.slice(line.marker?.length ?? 0)));
  return {
    words: lines.length > 0 && !/[。；，：]/.test(line.text) ? firstLines(lines) : bounded(rest) || line.text,
    toldBy,
    subjects: subjectsOf(rest),
  };
}

function withoutPreliminaries(text: string): { readonly rest: string; readonly toldBy: string | null } {
  const head = text.slice(0, 400);
  let rest = DATELINES.reduce((left, pattern) => left.replace(pattern, '').trimStart(), head);
  let toldBy: string | null = null;
  for (let round = 0; round < 3; round += 1) {
    rest = rest.replace(WHEN, '');
    const told = WHO_TOLD.exec(rest);
    if (told === null) continue;
    toldBy ??= told[1] ?? null;
    rest = rest.slice(told[0].length);
  }
  return rest.length < SHORTEST ? { rest: head, toldBy } : { rest, toldBy };
}

const LONGEST_PURPOSE = 6;

function subjectsOf(text: string): readonly string[] {
  const [sentence = ''] = text.split('。', 1);
  const clauses = sentence.split('，').map((clause) => clause.trim());
  if (!text.startsWith('为')) return [text];
  return clauses.slice(1, LONGEST_PURPOSE).map((clause) => clause.replace(/^(?:近日|日前|近期)/, ''));
}

/** A table or list without any sentence is called by its first words. */
function firstLines(lines: readonly Paragraph[]): string {
  const cells = lines.slice(0, 4).flatMap(({ text }) => text.split('|').map((cell) => cell.trim()));
  return bounded(
    cells
      .filter((cell) => cell !== '')
      .slice(0, 4)
      .join(' '),
  );
}

/** The sentence in full if it is short, else up to its last comma within the bound, else up to its first one. */
function bounded(text: string): string {
  const sentence = /[^。；！？]+/.exec(text)?.[0] ?? text.slice(0, LONGEST);
  if (sentence.length <= LONGEST) return sentence.replace(/(?<=.)[，：、]$/, '');
  const window = sentence.slice(0, LONGEST);
  const comma = Math.max(window.lastIndexOf('，'), window.lastIndexOf('：'));
  if (comma >= SHORTEST) return window.slice(0, comma).replace(/，(?:近日|日前|近期)$/, '');
  const pause = sentence.search(/[，：]/);
  if (pause > 0 && pause <= 2 * LONGEST) return sentence.slice(0, pause);
  const list = window.lastIndexOf('、');
  return list >= SHORTEST ? window.slice(0, list) : `${window}…`;
}
