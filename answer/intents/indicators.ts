import type { TargetFact } from '../../graph/queries/targets.ts';
import { searchTerms } from '../../text/ngrams.ts';
import { glossGroups } from '../question/glossary.ts';
import type { Question } from '../question/question.ts';

export interface Scored {
  readonly fact: TargetFact;
  readonly score: number;
}

/** Share of an indicator's character pairs that the question must hold to ask for it. */
const LEAST_SHARE = 0.6;
/** Share of what the question says about indicators at all that one must cover to be asked for by fewer words. */
const LEAST_COVERAGE = 0.75;
/** An English question is read through a glossary, which says more than its words. */
const LEAST_COVERAGE_EN = 0.6;
/** One pair of characters names nothing. */
const FEWEST_PAIRS = 2;
/** Pairs that stand in every second indicator or clause and tell none from another. */
const COMMON = new Set(['质量', '目标', '指标', '达到', '全省', '全市', '全县', '多少', '水平', '发展']);

/**
 * Targets whose indicator the question names, scored by how much of what it says about indicators at all they cover:
 * 大中型工程验收合格率 is nearer to the question for it than 其他工程验收合格率, which shares most of its words; and 食品合格率
 * asks for 食品安全抽检合格率, which holds all of it.
 */
export function matchIndicators(
  facts: readonly TargetFact[],
  { text, language, links }: Pick<Question, 'text' | 'language' | 'links'>,
): readonly Scored[] {
  const terms = facts.map((fact) => new Set(searchTerms(fact.indicator)));
  const known = new Set(terms.flatMap((of) => [...of]));
  const tells = (term: string): boolean => known.has(term) && !COMMON.has(term);
  const groups = (
    language === 'en'
      ? glossGroups(text).map((ways) => ways.map((way) => searchTerms(way).filter(tells)))
      : [...new Set(searchTerms(withoutPlaces(text, links)))].filter(tells).map((term) => [[term]])
  ).filter((ways) => ways.some((of) => of.length > 0));
  const asked = new Set(groups.flat(2));
  const least = language === 'en' ? LEAST_COVERAGE_EN : LEAST_COVERAGE;
  return facts.flatMap((fact, i) => {
    const own = terms[i] ?? new Set<string>();
    const [first = ''] = own;
    const common = [...own].filter((term) => asked.has(term)).length;
    if (common === 0) return [];
    const coverage =
      sum(groups.map((ways) => Math.max(...ways.map((way) => shareIn(way, own))))) / groups.length;
    const isNamed = common / own.size >= LEAST_SHARE;
    const isTold = common >= Math.min(FEWEST_PAIRS, own.size) || (LATIN.test(first) && asked.has(first));
    const isMeant = isTold && coverage >= least;
    return isNamed || isMeant ? [{ fact, score: coverage }] : [];
  });
}

/** PM2.5: a word that tells an indicator by itself where it begins its name; a share of GDP is not GDP. */
const LATIN = /^[a-z]/u;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function shareIn(terms: readonly string[], own: ReadonlySet<string>): number {
  return terms.length === 0 ? 0 : terms.filter((term) => own.has(term)).length / terms.length;
}

function withoutPlaces(text: string, links: Question['links']): string {
  const places = links.filter(({ kind }) => kind === 'place' || kind === 'excluded');
  return [...text]
    .map((character, at) => (places.some(({ start, end }) => start <= at && at < end) ? ' ' : character))
    .join('');
}
