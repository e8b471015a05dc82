import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractAwards } from '../../../ingest/extract/awards/awards.ts';
import type { Clause, ParsedDocument } from '../../../ingest/parse/document.ts';
import { loadAwardVocabulary } from '../../../text/vocabulary/award-vocabulary.ts';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';
import { applyEdits, identityWorkingText, type WorkingText } from '../../../text/working-text.ts';

const places = loadPlaces();
const awards = loadAwardVocabulary();

/** One clause that holds the whole text. */
function documentOf(working: WorkingText): ParsedDocument {
  const clause: Clause = {
    ordinal: 0, parent: null, depth: 0, part: 'body', marker: '', title: '', isHeading: false, label: '', path: '',
    own: { start: 0, end: working.text.length }, headingSpan: null,
  }; // biome-ignore format: one clause
  return {
    working,
    clauses: [clause],
    damage: [],
    metadata: {
      title: '关于质量激励的若干政策', attachedTitle: null, documentNumber: null, documentNumberDamaged: false, issuers: [],
      jurisdiction: { name: '合肥市', level: 'prefecture', adcode: '340100', parentAdcode: '340000' }, published: null,
      issued: null, effectiveFrom: null, effectiveTo: null, kind: '其他', script: 'simplified', inferred: [],
    },
  }; // biome-ignore format: one document
}

const piece = fc.constantFrom(
  '对', '获得', '中国质量奖', '提名奖', '省政府质量奖', '（含提名奖）', '的', '企业', '组织', '个人', '、', '和', '，', '；', '。', '\n', '分别', '各', '每家',
  '一次性', '给予', '奖励', '补助', '50万元', '100万元', '300、', '最高', '由', '提高到', '罚款', '市财政', '一、二等奖', '1:1', '配套', '主导制定国际标准',
  '国家标准', '“鲁班奖”', '奖项 | 金额（万元）\n', '黄山杯 | 20\n', '国家、', '省级质检中心', '如下：', '获奖', '争创', '其他', ' ',
); // biome-ignore format: words
const text = fc.array(piece, { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join(''));

function slicesAreQuotes(document: ParsedDocument): ReturnType<typeof extractAwards> {
  const facts = extractAwards(document, { places, awards });
  const parts = [...facts.awards, ...facts.awards.flatMap((a) => a.evidence), ...facts.awardMentions];
  for (const { start, end, quote } of parts) expect(document.working.source.slice(start, end)).toBe(quote);
  return facts;
}

describe('awards in any text', () => {
  it('quotes what stands in the source, and prints each sum inside its quote', () => {
    fc.assert(
      fc.property(text, (source) => {
        const facts = slicesAreQuotes(documentOf(identityWorkingText(source)));
        for (const award of facts.awards) {
          expect(award.quote).toContain(award.amountAsPrinted);
          expect(award.amountYuan === null).toBe(award.amountKind === 'matching');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('quotes the source where the working text was cleaned', () => {
    fc.assert(
      fc.property(text, (source) => {
        const noisy = source.replaceAll('万元', '万 元').replaceAll('质量奖', '质 量奖');
        const blanks = [...noisy.matchAll(/ /gu)].map((m) => ({
          start: m.index,
          end: m.index + 1,
          replacement: '',
        }));
        const facts = slicesAreQuotes(documentOf(applyEdits(identityWorkingText(noisy), blanks)));
        for (const award of facts.awards) expect(award.quote).toContain(award.amountAsPrinted);
      }),
      { numRuns: 200 },
    );
  });

  it('reads the same facts each time, and the same below another paragraph', () => {
    fc.assert(
      fc.property(text, (source) => {
        const once = extractAwards(documentOf(identityWorkingText(source)), { places, awards });
        expect(extractAwards(documentOf(identityWorkingText(source)), { places, awards })).toEqual(once);
        const lead = '加强组织领导，落实工作责任。\n';
        const below = extractAwards(documentOf(identityWorkingText(lead + source)), { places, awards });
        expect(below.awards.map((a) => [a.programId, a.tier, a.amountYuan, a.start - lead.length])).toEqual(
          once.awards.map((a) => [a.programId, a.tier, a.amountYuan, a.start]),
        );
      }),
      { numRuns: 200 },
    );
  });
});
