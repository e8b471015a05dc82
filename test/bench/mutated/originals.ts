import { strToU8, zipSync } from 'fflate';
import { cell, inList, level, makeDocx, paragraph, run, table } from '../../unit/read/make-docx.ts';
import { makePdf } from '../../unit/read/make-pdf.ts';
import type { Dice } from './dice.ts';
import { policyLines, sentence } from './policy-text.ts';

/** Sound files of every format, before anything is done to them. */
export interface Original {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const ABSTRACT = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>`;
const NUMBERING = `${ABSTRACT}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
const STYLES =
  '<w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>';

export const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

export function docxOf(lines: readonly string[]): Uint8Array {
  const rows = table(
    [cell('奖项'), cell('金额', '<w:gridSpan w:val="2"/>')],
    [cell('质量奖', '<w:vMerge w:val="restart"/>'), cell('组织'), cell('100')],
    [cell('', '<w:vMerge/>'), cell('个人'), cell('20')],
  );
  const body = lines.map((line, i) =>
    i % 3 === 0 ? inList(line, 1, i % 2) : paragraph(line, '<w:pStyle w:val="a"/>'),
  );
  return makeDocx({
    body: `${body.join('')}${rows}<w:p>${run('完')}</w:p>`,
    numbering: NUMBERING,
    styles: STYLES,
  });
}

export function pdfOf(lines: readonly string[]): Uint8Array {
  const pages: { x: number; y: number; text: string }[][] = [];
  for (const [i, text] of lines.entries()) {
    if (i % 30 === 0) pages.push([{ x: 280, y: 30, text: `— ${pages.length + 1} —` }]);
    pages.at(-1)?.push({ x: 72, y: 780 - (i % 30) * 24, text: text.slice(0, 40) });
  }
  return makePdf(pages);
}

export function htmlOf(lines: readonly string[]): string {
  const body = lines.map((line) => `<p style="text-indent:2em">　　<span>${line}</span></p>`).join('\n');
  const data =
    '<table><tr><th>奖项</th><th>金额(万元)</th></tr><tr><td rowspan="2">质量奖</td><td>100</td></tr><tr><td>20</td></tr></table>';
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${lines[0] ?? ''}_某市政府网</title><script>if (1 < 2) "一、"</script></head><body><ul class="nav"><li><a href="/">首页</a></li></ul><div id="zoom">${body}${data}</div><div class="footer">主办：某市 ICP备1号</div></body></html>`;
}

/** A sound file of a format that the dice choose. */
export function original(dice: Dice): Original {
  const lines = policyLines(dice, dice.size(50, 6000));
  const text = lines.join('\n');
  const rows = `| 奖项 | 金额 |\n|---|---|\n| 质量奖 | 100 |\n`;
  return dice.pick<() => Original>([
    () => ({ name: 'a.txt', bytes: strToU8(text) }),
    () => ({ name: 'a.txt', bytes: utf16(text) }),
    () => ({ name: 'a.md', bytes: strToU8(`# ${text}\n\n${rows}`) }),
    () => ({ name: 'a.html', bytes: strToU8(htmlOf(lines)) }),
    () => ({ name: 'a.docx', bytes: docxOf(lines) }),
    () => ({ name: 'a.pdf', bytes: pdfOf(lines) }),
    () => ({
      name: 'a.zip',
      bytes: zipSync({
        'a.html': strToU8(htmlOf(lines)),
        'b/b.docx': docxOf(lines),
        'c.txt': strToU8(sentence(dice)),
      }),
    }),
  ])();
}
