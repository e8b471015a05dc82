import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../../ingest/clean/clean.ts';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';
import { sourceSpan } from '../../../text/working-text.ts';

const places = loadPlaces();
const SENTENCES = [
  '坚持质量第一，推动高质量发展；加强监管，落实责任。',
  '对获得市长质量奖的组织，一次性奖励100万元（其中提名奖50万元）。',
  '到2025年，产品质量监督抽查合格率达到98%以上。',
  '依据《中华人民共和国产品质量法》，参照GB/T 19580标准执行！',
  '一、总体要求',
  '（二）主要目标',
];
const HALF: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '！': '!',
  '（': '(',
  '）': ')',
};
const HAN = /[\u4e00-\u9fff]/g;
const han = (text: string): string => (text.match(HAN) ?? []).join('');
const CHROME = ['【打印】【关闭】', '分享到： 微信 微博', '— 3 —', '您当前的位置：首页 > 政务公开'];

/** What converters and sites do to a text between two of its characters. */
const noise = fc.constantFrom(' ', '　', '\u00a0', '\u200b', ' ', '\u00ad');
/** A sound text, and the same with blanks between Chinese characters, half-width signs, pinyin and lines of a page. */
const noised = fc
  .record({
    lines: fc.array(fc.constantFrom(...SENTENCES), { minLength: 2, maxLength: 8 }),
    seed: fc.array(fc.tuple(fc.nat({ max: 400 }), noise), { maxLength: 40 }),
    halfWidth: fc.boolean(),
    pinyin: fc.boolean(),
    chrome: fc.array(fc.tuple(fc.nat({ max: 9 }), fc.constantFrom(...CHROME)), { maxLength: 4 }),
  })
  .map(({ lines, seed, halfWidth, pinyin, chrome }) => {
    const sound = lines.join('\n');
    const blanks = new Map(seed);
    const noisy = [...sound]
      .map((c, i) => {
        const sign = halfWidth ? (HALF[c] ?? c) : c;
        const read = pinyin && c === '质' ? `${sign}(zhì)` : sign;
        const next = sound[i + 1] ?? '';
        const isBetween = /[\u4e00-\u9fff]/.test(c) && /[\u4e00-\u9fff]/.test(next);
        return isBetween ? read + (blanks.get(i) ?? '') : read;
      })
      .join('')
      .split('\n');
    for (const [at, line] of chrome) noisy.splice(at % (noisy.length + 1), 0, line);
    return { sound, noisy: noisy.join('\n') };
  });

describe('cleaning noised text', () => {
  test('gives what the sound text gives', () => {
    fc.assert(
      fc.property(noised, ({ sound, noisy }) => {
        const text = clean(noisy, places).working.text.replace(/\n$/, '');
        expect(text).toBe(clean(sound, places).working.text);
      }),
      { numRuns: 300 },
    );
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(noised, ({ noisy }) => {
        const once = clean(noisy, places).working.text;
        expect(clean(once, places).working.text).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  test('keeps the way back: every stretch comes from its own place, and shows the same characters', () => {
    fc.assert(
      fc.property(noised, fc.nat(), fc.nat(), ({ noisy }, a, b) => {
        const { working, damage, pageMetadata } = clean(noisy, places);
        const at = a % working.text.length;
        const end = at + 1 + (b % (working.text.length - at));
        const span = sourceSpan(working, at, end);
        const back = han(noisy.slice(span.start, span.end));
        for (const c of han(working.text.slice(at, end))) expect(back).toContain(c);
        const prints = (i: number): string => noisy.slice(working.starts[i], working.ends[i]);
        for (const { 0: c, index } of working.text.matchAll(HAN)) expect(prints(index)).toBe(c);
        for (const entry of damage) expect(noisy.slice(entry.start, entry.end)).toBe(entry.asPrinted);
        for (const field of pageMetadata.filter(({ value }) => value !== ''))
          expect(han(noisy.slice(field.start, field.end))).toBe(han(field.value));
      }),
      { numRuns: 300 },
    );
  });
});
