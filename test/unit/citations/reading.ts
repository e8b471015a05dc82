import { clean } from '../../../ingest/clean/clean.ts';
import { extractCitations, extractRepeals } from '../../../ingest/extract/citations/citations.ts';
import type { Citation, Repeal } from '../../../ingest/extract/facts.ts';
import { parse } from '../../../ingest/parse/parse.ts';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';

const places = loadPlaces();

/** A document of one clause that says `sentences`. */
const documentWith = (sentences: string, title = '某市质量提升方案') =>
  parse(clean(`${title}\n一、总体要求\n${sentences}`, places), places);

export const citationsIn = (sentences: string, title?: string): readonly Citation[] =>
  extractCitations(documentWith(sentences, title), places);

export const repealsIn = (sentences: string, title?: string): readonly Repeal[] =>
  extractRepeals(documentWith(sentences, title));
