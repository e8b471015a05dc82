import { detectScript, type Script, toSimplified } from '../../text/convert-script.ts';
import { quoteOf } from '../../text/span.ts';
import type { PlaceIndex } from '../../text/vocabulary/places.ts';
import { applyEdits, identityWorkingText, sourceSpan, type WorkingText } from '../../text/working-text.ts';
import type { Damage } from '../parse/document.ts';
import { cellLineEdits } from './bare-tables/cell-lines.ts';
import { spacedRowEdits } from './bare-tables/spaced-rows.ts';
import { characterEdits } from './characters.ts';
import { chromeEdits } from './chrome.ts';
import { textDamage } from './damage.ts';
import { blankEdits, decimalEdits, pinyinEdits, punctuationEdits } from './inline.ts';
import { lineEdits } from './line-joins.ts';
import type { PageMetadataField } from './page-fields.ts';

export type { PageMetadataField } from './page-fields.ts';

export interface CleanText {
  readonly working: WorkingText;
  readonly script: Script;
  /** Fields of the page around the text (索引号, 发布机构, 文号, 发布日期 …), with source spans. */
  readonly pageMetadata: readonly PageMetadataField[];
  /** Source spans, in order. */
  readonly damage: readonly Damage[];
}

/** More rounds than any text needs: what one round uncovers (a share bar behind a joined line) the next one removes. */
const MOST_ROUNDS = 4;
/** A page's own words for its documents: 檔案發布, 檔案全文 are 文件发布, 文件全文 by way of Taiwan. */
const TRANSLATED_FILE = /^档案(?:发布|全文|正文|内容)$/;

/**
 * Cleans a document's source text into its working text, with the way back:
 * simplified characters and mainland words; one paragraph a line, without blank lines; no blanks inside Chinese text;
 * full-width ，：；？！（） in Chinese context, half-width digits, letters and %; table rows as `cell | cell`;
 * no page furniture, whose fields are read as metadata. Cleaning what is clean changes nothing.
 */
export function clean(sourceText: string, _places: PlaceIndex): CleanText {
  const identity = identityWorkingText(sourceText);
  const plain = applyEdits(identity, characterEdits(identity));
  const damage: Damage[] = [];
  let script: Script = 'simplified';
  let working = plain;
  const pageMetadata: PageMetadataField[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = working;
    if (detectScript(working.text) === 'traditional') {
      const converted = toSimplified(working);
      for (const { start, end } of converted.changedPhrases) {
        damage.push(damageAt(working, start, end, 'mis_converted'));
      }
      working = converted.working;
      script = 'traditional';
    }
    working = applyEdits(working, pinyinEdits(working));
    working = applyEdits(working, spacedRowEdits(working));
    working = applyEdits(working, blankEdits(working));
    working = applyEdits(working, punctuationEdits(working));
    working = applyEdits(working, decimalEdits(working));
    working = applyEdits(working, cellLineEdits(working));
    const chrome = chromeEdits(working);
    for (const { start, end } of chrome.removed) {
      const translated = script === 'traditional' && TRANSLATED_FILE.test(working.text.slice(start, end));
      damage.push(damageAt(working, start, end, translated ? 'mis_converted' : 'noise'));
    }
    for (const field of chrome.fields) pageMetadata.push(field);
    working = applyEdits(working, chrome.edits);
    const joins = lineEdits(working);
    for (const join of joins.broken) damage.push(damageAt(working, join.start, join.end, 'broken_line'));
    working = applyEdits(working, joins.edits);
    if (working === before) break;
  }
  for (const entry of textDamage(working)) damage.push(entry);
  return { working, script, pageMetadata, damage: damage.sort((a, b) => a.start - b.start) };
}

function damageAt(working: WorkingText, start: number, end: number, kind: Damage['kind']): Damage {
  const span = sourceSpan(working, start, end);
  return { kind, asPrinted: quoteOf(working.source, span.start, span.end).quote, ...span };
}
