import type { Knowledge } from '../../text/vocabulary/knowledge.ts';
import type { ParsedDocument } from '../parse/document.ts';
import { extractAgencies, extractResponsibilities } from './agencies/agencies.ts';
import { extractAwards } from './awards/awards.ts';
import { extractCitations, extractRepeals } from './citations/citations.ts';
import type { Facts } from './facts.ts';
import { extractIndustries } from './industries/industries.ts';
import { extractMeasures } from './measures/measures.ts';
import { extractTargets } from './targets/targets.ts';

/** Every fact the document states, by kind; pure. */
export function extractFacts(document: ParsedDocument, knowledge: Knowledge): Facts {
  const { awards, awardMentions } = extractAwards(document, knowledge);
  return {
    awards,
    awardMentions,
    targets: extractTargets(document),
    agencies: extractAgencies(document, knowledge),
    responsibilities: extractResponsibilities(document, knowledge),
    citations: extractCitations(document, knowledge.places),
    repeals: extractRepeals(document),
    industries: extractIndustries(document, knowledge.industries),
    measures: extractMeasures(document, knowledge.measures),
  };
}
