import fc from 'fast-check';
import { expect, it } from 'vitest';
import { extractAgencies, extractResponsibilities } from '../../../ingest/extract/agencies/agencies.ts';
import { extractIndustries } from '../../../ingest/extract/industries/industries.ts';
import { extractMeasures } from '../../../ingest/extract/measures/measures.ts';
import { extractTargets } from '../../../ingest/extract/targets/targets.ts';
import { loadAgencyVocabulary } from '../../../text/vocabulary/agencies.ts';
import { loadIndustryVocabulary } from '../../../text/vocabulary/industries.ts';
import { loadMeasureVocabulary } from '../../../text/vocabulary/measures.ts';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';
import { documentOf } from '../parsed-document.ts';

const agencies = { places: loadPlaces(), agencies: loadAgencyVocabulary() };
const industries = loadIndustryVocabulary();
const measures = loadMeasureVocabulary();

/** Words, marks and numbers in any order: sentences nobody would write. */
const words = fc.constantFrom(
  ...[
    '到2025年',
    '，',
    '。',
    '；',
    '、',
    '（',
    '）',
    '〔',
    '《',
    '》',
    '“',
    '”',
    '\n',
    ' | ',
    '分别达到',
    '从',
    '增加到',
    '均',
    '和',
  ],
  ...[
    '90%',
    '12家',
    '3-5个',
    '500',
    '1.2万件',
    '前三',
    '百分之九十',
    '以上',
    '不低于',
    '每年新增',
    '培育',
    '合格率',
    '指数',
  ],
  ...[
    '省市场监管局',
    '牵头',
    '会同',
    '财政、科技等部门',
    '责任单位：',
    '县',
    '市',
    '负责',
    '各县（市、区）人民政府',
    '石家庄、邯郸市要',
  ],
  ...['钢铁', '食品', '企业', '首席质量', '官', '一站式', '服务', '指标名称 | 单位 | 2025年'],
);

it('quotes every fact verbatim from any text', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
      const document = documentOf({ text: parts.join(''), heading: ['（二）', '主要目标'] });
      const facts = [
        ...extractTargets(document),
        ...extractResponsibilities(document, agencies),
        ...extractIndustries(document, industries),
        ...extractMeasures(document, measures),
      ];
      for (const { quote, start, end } of facts)
        expect(document.working.source.slice(start, end)).toBe(quote);
      for (const { asPrinted } of extractAgencies(document, agencies)) {
        expect(document.working.source).toContain(asPrinted);
      }
    }),
    { numRuns: 400 },
  );
});
