/** Most lines that one quotation runs over. */
const LONGEST = 60;
/** So much of the line before its last quotation mark tells whether it opens a new wording. */
const LEAD = 12;
const LONGEST_LEAD = 20;
/** 将第五条修改为：“, 增加一条，作为第六条：“, and a line that begins with the quoted article itself. */
const OPENS = /(?:[为条款项节章]|如下|规定)[：:]?[“「][^“”「」]*$|^[“「][^“”「」]*$/;
const CLOSES = /[”」][。；，]?$/;
/** 将第五条修改为： without quotation marks: the next line is the new wording. */
const ANNOUNCES = /(?:修改为|改为|作为第[^，。：]{1,12}条|表述为)：$/;

/**
 * The lines that stand inside a quotation begun on a line above: the new wording of articles in a decision that amends
 * a law. Their numbers belong to the other text. A quotation that is never closed holds nothing.
 */
export function quotedLines(lines: readonly string[]): ReadonlySet<number> {
  const quoted = new Set<number>();
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    const opening = Math.max(line.lastIndexOf('“'), line.lastIndexOf('「'));
    const tail = line.slice(Math.max(0, opening - LEAD));
    if (ANNOUNCES.test(line.slice(-LONGEST_LEAD)) && (lines[i + 1] ?? '').startsWith('第')) quoted.add(i + 1);
    if (opening < 0 || !OPENS.test(tail)) continue;
    const end = closingLine(lines, i);
    for (let at = i + 1; at <= end; at += 1) quoted.add(at);
    i = Math.max(i, end);
  }
  return quoted;
}

/** The line that closes a quotation opened in line `from`; -1 if none does nearby. */
function closingLine(lines: readonly string[], from: number): number {
  for (let at = from + 1; at < Math.min(lines.length, from + LONGEST); at += 1) {
    if (CLOSES.test((lines[at] ?? '').slice(-3))) return at;
  }
  return -1;
}
