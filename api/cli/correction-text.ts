import type { Correction } from '../../ingest/correct/correction.ts';

/** A correction as a line for reading: what, where, by whom, when and why. */
export function correctionText(correction: Correction): string {
  const { action, fact, document, quote, by, why, on } = correction;
  const where = 'where' in correction ? fields(' where', correction.where ?? {}) : '';
  const set = 'set' in correction ? fields(':', correction.set) : '';
  return `${action} ${fact}${where}${set}\n  ${document}: “${quote.replaceAll(/\s+/gu, ' ')}”\n  ${by}, ${on}: ${why}`;
}

function fields(word: string, values: object): string {
  const shown = Object.entries(values).map(([key, value]) => `${key}=${String(value)}`);
  return shown.length === 0 ? '' : `${word} ${shown.join(', ')}`;
}
