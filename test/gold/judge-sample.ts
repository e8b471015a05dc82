/**
 * npx tsx test/gold/judge-sample.ts industries|measures [seed] [count]: prints a random sample of the links found in
 * the five documents, each with its clause and the words around it, for judging by reading. The same seed gives the
 * same sample as long as the links are the same. Judgements are kept in test/gold/judged/.
 */
import { join } from 'node:path';
import { readDocument } from '../../ingest/document-reading.ts';
import type { IndustryLink, MeasureLink } from '../../ingest/extract/facts.ts';
import { readSource } from '../../ingest/read/read.ts';
import { packageRoot } from '../../text/package-root.ts';
import { loadKnowledge } from '../../text/vocabulary/knowledge.ts';
import { loadGold } from './gold.ts';

/** Words shown on either side of the quote. */
const CONTEXT = 45;

export interface SampledLink {
  readonly document: string;
  readonly clause: string;
  /** GB/T 4754 code with its name, or the measure's id with its label. */
  readonly concept: string;
  readonly quote: string;
  readonly start: number;
  readonly context: string;
}

export type LinkKind = 'industries' | 'measures';

/** All links of a kind in the five documents, in reading order. */
export async function allLinks(kind: LinkKind): Promise<readonly SampledLink[]> {
  const knowledge = loadKnowledge();
  const conceptOf = (link: IndustryLink | MeasureLink): string =>
    'gbt4754' in link
      ? `${link.gbt4754} ${knowledge.industries.byCode(link.gbt4754)?.name ?? ''}`
      : `${link.id} ${link.labelZh}`;
  const links: SampledLink[] = [];
  for (const { file } of loadGold().documents) {
    const source = await readSource(join(packageRoot(), 'data', 'corpus', file));
    const { facts } = readDocument(source, knowledge);
    for (const link of facts[kind]) {
      const { clause, quote, start, end } = link;
      const before = source.sourceText.slice(Math.max(0, start - CONTEXT), start);
      const after = source.sourceText.slice(end, end + CONTEXT);
      const context = `${before}[${quote}]${after}`.replaceAll(/\s+/gu, '');
      links.push({ document: file, clause, concept: conceptOf(link), quote, start, context });
    }
  }
  return links;
}

/** `count` of the items, drawn without replacement by a small seeded generator (Lehmer), in reading order. */
export function draw<T>(items: readonly T[], count: number, seed: number): readonly T[] {
  let state = seed % 2147483647 || 1;
  const weighed = items.map((item, at) => {
    state = (state * 48271) % 2147483647;
    return { item, at, weight: state };
  });
  return weighed
    .sort((a, b) => a.weight - b.weight)
    .slice(0, count)
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

async function main([kind, seed = '20261122', count = '60']: readonly string[]): Promise<void> {
  if (kind !== 'industries' && kind !== 'measures') {
    console.error('npx tsx test/gold/judge-sample.ts industries|measures [seed] [count]');
    process.exitCode = 2;
    return;
  }
  const links = await allLinks(kind);
  console.log(`${links.length} links`);
  for (const [at, link] of draw(links, Number(count), Number(seed)).entries()) {
    console.log(
      `${at + 1} ${link.document.slice(0, 3)} ${link.clause} @${link.start}\n   ${link.concept}\n   ${link.context}`,
    );
  }
}

if (process.argv[1]?.endsWith('judge-sample.ts')) await main(process.argv.slice(2));
