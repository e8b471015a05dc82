import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../ingest/extract/facts.ts';
import { bestOfClause, type ConceptVector, linkByMeaning } from '../../../ingest/extract/measures/meaning.ts';
import { extractMeasures } from '../../../ingest/extract/measures/measures.ts';
import { withMeaningLinks } from '../../../ingest/load/measure-meaning.ts';
import type { EmbeddedPiece } from '../../../ingest/load/pieces.ts';
import { pack, unpack } from '../../../text/embed/packed-vector.ts';
import { buildMeasureVocabulary, loadMeasureVocabulary } from '../../../text/vocabulary/measures.ts';
import { documentOf } from '../parsed-document.ts';

const vocabulary = loadMeasureVocabulary();
const NO_FACTS: Facts = {
  awards: [],
  awardMentions: [],
  targets: [],
  agencies: [],
  responsibilities: [],
  citations: [],
  repeals: [],
  industries: [],
  measures: [],
};
const found = (text: string): string =>
  extractMeasures(documentOf(text), vocabulary)
    .map(({ id, score }) => (score === 1 ? id : `${id}~${score}`))
    .join(' ');

describe('the vocabulary', () => {
  it('holds between 100 and 140 concepts, each with labels in both languages and a definition', () => {
    expect(vocabulary.all().length).toBeGreaterThanOrEqual(100);
    expect(vocabulary.all().length).toBeLessThanOrEqual(140);
    for (const concept of vocabulary.all()) {
      expect(concept.prefLabelEn, concept.id).toMatch(/^[A-Za-z]/);
      expect(concept.definitionZh.length, concept.id).toBeGreaterThan(8);
    }
  });

  it('has no label that means two measures', () => {
    const owners = new Map<string, string>();
    for (const { id, prefLabelZh, altLabelsZh } of vocabulary.all()) {
      for (const label of [prefLabelZh, ...altLabelsZh]) {
        expect(owners.get(label) ?? id, label).toBe(id);
        owners.set(label, id);
      }
    }
  });

  it('has no circle of broader concepts', () => {
    for (const concept of vocabulary.all()) {
      const seen = new Set([concept.id]);
      for (let up = concept.broader; up !== null; up = vocabulary.byId(up)?.broader ?? null) {
        expect(seen.has(up), concept.id).toBe(false);
        seen.add(up);
      }
    }
  });

  it('refuses an unknown broader concept, naming it', () => {
    const [first] = vocabulary.all();
    if (first === undefined) throw new Error('empty vocabulary');
    expect(() => buildMeasureVocabulary([{ ...first, broader: 'nowhere' }])).toThrow(/nowhere/);
  });
});

describe('measures by label', () => {
  it.each([
    ['在大中型企业推行首席质量官制度。', 'chief-quality-officer'],
    ['组织实施质量强链项目。', 'quality-chain'],
    ['探索产品碳足迹核算。', 'green-certification'],
    ['开展质量技术帮扶。', 'sme-quality-help'],
    ['研发经费支出占比达到3%。', ''],
    ['设立首席质量（品牌）官。', 'chief-quality-officer~0.9'],
    ['评优评先实行“一票否决”。', 'quality-veto'],
    ['提供质量基础设施“一站式”服务。', 'quality-infrastructure one-stop-service'],
    ['对故意售假者适用惩罚性赔偿。', 'punitive-damages'],
    ['支持消费者组织提起公益诉讼。', 'public-interest-litigation'],
    ['落实研发费用加计扣除政策。', 'tax-incentive'],
    ['发布企业标准“领跑者”名单。', 'standards-leader'],
    ['对严重失信者列入黑名单。', 'blacklist'],
    ['探索食品溯源平台。', 'traceability'],
    ['将质量奖励、品牌建设、检验检测能力等经费纳入财政预算。', 'fiscal-support'],
    ['将品牌建设摆上重要位置；安排专项资金。', 'brand-cultivation fiscal-support'],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it.each([
    '完善工作机制，抓好贯彻落实。',
    '首席经济学家谈高质量发展。企业家、运动员等代表参加。',
    '企业的标准配置。领跑者获奖。',
    '邀请质量奖得主和有关机构、专业人士座谈。',
    '组织设备监理师参加考试。',
    '位于京津冀腹地，交通便利。',
    '开展质量提升行动。',
  ])('none in: %s', (text) => {
    expect(found(text)).not.toMatch(
      /chief-quality-officer|quality-education|equipment|regional|manufacturing/,
    );
    expect(found(text)).not.toContain('~');
  });

  it.each([
    '贯彻落实《食品安全法》《产品质量监督抽查管理办法》。',
    '健全推进机制。（市质量工作领导小组各成员单位、市食品安全委员会负责）',
    '健全推进机制。（牵头单位：市质量工作领导小组；配合单位：市财政局）',
    '食品监督抽查合格率达到98%以上，工程质量抽查符合率不断提高。',
    '制造业质量竞争力指数达到88。',
    '加强财政、税收、金融、政府采购、军民融合等政策协同。',
    '推行政务服务承诺制，以告知承诺书替代证明材料，推进一网通办。',
    '打造三个千亿级产业集群。',
    '深入实施质量强市战略，建设质量强市。',
    '依照法律、行政法规、地方性法规的规定。',
    '运输企业应当投保承运人责任保险。',
    '企业应当诚信自律，对食用农产品和农业投入品负责。',
    '跨境电商产品质量明显提升。',
    '将结果纳入营商环境评价体系。',
  ])('none where a word only sounds like one: %s', (text) => {
    expect(found(text).replace('manufacturing-quality', '')).toBe('');
  });

  it.each([
    ['开展《食品安全法》宣传，加强食品安全监管。', 'food-safety-control'],
    ['由质量工作领导小组统一部署。', 'leading-group'],
    ['加大监督抽查力度，提高合格率。', 'supervision-sampling'],
    ['定期发布质量竞争力指数。', 'quality-statistics~0.9'],
    ['在政府采购中优先采购名优产品。', 'gov-procurement~0.9 product-catalog'],
    ['推动计量军民融合。', 'military-civil~0.9'],
    ['培育质量卓越产业集群。', 'cluster-quality~0.9'],
    ['开展质量强市创建活动。', 'quality-city~0.9'],
    ['加快制定质量促进方面的地方性法规。', 'quality-legislation~0.9'],
    ['推广食品安全责任保险。', 'quality-insurance~0.9 food-safety-control'],
  ])('and one where it means it: %s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it('of a text without any number stand in what would be its preamble', () => {
    const report = documentOf('本市推行首席质量官制度。');
    const unnumbered = {
      ...report,
      clauses: report.clauses.map((one) => ({ ...one, part: 'preamble' as const })),
    };
    expect(extractMeasures(unnumbered, vocabulary).map(({ id }) => id)).toEqual(['chief-quality-officer']);
    const numbered = documentOf({ text: '开展质量追溯。', lead: '为推行首席质量官制度，制定本方案。' });
    const [lead, ...others] = numbered.clauses;
    if (lead === undefined) throw new Error('no lead');
    const withPreamble = { ...numbered, clauses: [{ ...lead, part: 'preamble' as const }, ...others] };
    expect(extractMeasures(withPreamble, vocabulary).map(({ id }) => id)).toEqual(['traceability']);
  });

  it('names a measure once a clause and quotes it verbatim', () => {
    const document = documentOf('推行首席质量官。首席质量官须持证上岗。');
    const links = extractMeasures(document, vocabulary);
    expect(links.map(({ quote }) => quote)).toEqual(['首席质量官']);
    for (const { quote, start, end } of links) expect(document.working.source.slice(start, end)).toBe(quote);
  });
});

describe('measures by meaning', () => {
  const concept = (id: string, vector: readonly number[], broader: string | null = null): ConceptVector => ({
    id,
    broader,
    vector: Float32Array.from(vector),
  });
  const concepts = [concept('a', [1, 0]), concept('b', [0, 1])];
  const piece = (clauseOrdinal: number, start: number, vector: readonly number[]) => ({
    clauseOrdinal,
    start,
    end: start + 5,
    vector: Float32Array.from(vector),
  });
  const rule = { threshold: 0.7, lead: 0.1 };
  const linked = (pieces: Parameters<typeof linkByMeaning>[0], known = concepts) =>
    bestOfClause(linkByMeaning(pieces, known, rule)).map(({ id, clauseOrdinal, start }) => [
      id,
      clauseOrdinal,
      start,
    ]);

  it('links each piece to the nearest measure, and keeps the best piece of a clause', () => {
    const pieces = [piece(1, 0, [0.8, 0.6]), piece(1, 10, [1, 0]), piece(2, 20, [0.6, 0.8])];
    expect(linked(pieces)).toEqual([
      ['a', 1, 10],
      ['b', 2, 20],
    ]);
  });

  it('links nothing below the threshold, nor without a lead', () => {
    expect(linked([piece(1, 0, [0.6, 0.1]), piece(1, 10, [0.75, 0.72])])).toEqual([]);
  });

  it('needs no lead over a broader or narrower measure, or one of the same parent', () => {
    const near = [piece(1, 0, [0.75, 0.72])];
    expect(linked(near, [concept('a', [1, 0], 'b'), concept('b', [0, 1])])).toEqual([['a', 1, 0]]);
    expect(linked(near, [concept('a', [1, 0], 'top'), concept('b', [0, 1], 'top')])).toEqual([['a', 1, 0]]);
  });

  it('adds them to the facts, verbatim, only where no label says the measure in clause or heading', () => {
    const document = documentOf('企业高层须有专人管质量。\n推行首席质量官。');
    const facts = { ...NO_FACTS, measures: extractMeasures(document, vocabulary) };
    const vectors = new Map([['chief-quality-officer', Float32Array.of(1)]]);
    const meaning = { ...rule, model: 'm', reason: '', vectors };
    const embedded = (text: string, start: number, end: number, clauseOrdinal = 0) => ({
      ...{ clauseOrdinal, view: 'sentence' as const, start, end, text },
      vector: Float32Array.of(0.9),
    });
    const withLinks = (given: Facts, pieces: readonly EmbeddedPiece[], modelId = 'm') =>
      withMeaningLinks(document, given, { pieces, modelId }, vocabulary, meaning).measures;
    const words = '企业高层须有专人管质量。';
    const at = document.working.text.indexOf(words);
    const ordinal = document.clauses.find(({ own }) => own.start <= at && at < own.end)?.ordinal;
    const sentence = embedded(words, at, at + words.length, ordinal);
    expect(withLinks(facts, [sentence])).toEqual(facts.measures);
    expect(withLinks(NO_FACTS, [{ ...sentence, text: `首席质量官。${sentence.text}` }])).toEqual([]);
    expect(withLinks(NO_FACTS, [sentence], 'another model')).toEqual([]);
    const [link, ...others] = withLinks(NO_FACTS, [sentence]);
    expect([link?.method, link?.score, link?.quote, others.length]).toEqual(['meaning', 0.9, words, 0]);
  });
});

it('packs a vector into bytes and back', () => {
  const vector = Float32Array.of(0.5, -0.25, 0.125, 0);
  unpack(pack(vector)).forEach((x, i) => {
    expect(x).toBeCloseTo(vector[i] ?? 0, 2);
  });
});
