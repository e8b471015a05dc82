/**
 * npx tsx test/gold/measure-threshold.ts: chooses when a piece is linked to a measure by meaning, on the sentences of
 * data/vocabulary/measures/threshold (no gold, none of the five documents): the lowest threshold, in steps of 0.01,
 * from which on the links of either half are right in at least 95 of 100. The result goes to meaning.json by hand,
 * with the reason. With --vectors it makes the measures' vectors anew first, as after a change of their words.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConceptVector, linkByMeaning } from '../../ingest/extract/measures/meaning.ts';
import { measuresNamed } from '../../ingest/extract/measures/measures.ts';
import { type Embedder, openEmbedder } from '../../text/embed/embedder.ts';
import { pack } from '../../text/embed/packed-vector.ts';
import { packageRoot } from '../../text/package-root.ts';
import { pieceText } from '../../text/pieces.ts';
import { loadMeaningRule, type MeaningRule } from '../../text/vocabulary/measure-meaning.ts';
import { loadMeasureVocabulary, type MeasureConcept } from '../../text/vocabulary/measures.ts';

export interface Sentence {
  /** Ids of the measures it carries in words of its own; empty for none. */
  readonly measures: readonly string[];
  readonly heading: string;
  readonly text: string;
}

/** The written sentences; `-` stands for no measure. */
export function readSentences(): readonly Sentence[] {
  const path = join(packageRoot(), 'data', 'vocabulary', 'measures', 'threshold', 'sentences.tsv');
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [ids = '', heading = '', text = ''] = line.split('\t');
      return { measures: ids === '-' ? [] : ids.split(','), heading, text };
    });
}

export interface Outcome {
  readonly links: number;
  readonly right: number;
  /** Sentences that carry a measure. */
  readonly wanted: number;
}

export interface Judged {
  readonly sentences: readonly Sentence[];
  readonly vectors: readonly Float32Array[];
  readonly concepts: readonly ConceptVector[];
}

/** The mean of two views of each measure is steadier than one: its definition, and all its words. */
export async function embedMeasures(embedder: Embedder): Promise<ReadonlyMap<string, Float32Array>> {
  const concepts = loadMeasureVocabulary().all();
  const short = await embedder.embedQuestions(
    concepts.map(({ definitionZh }) => definitionZh),
    'zh',
  );
  const long = await embedder.embedQuestions(concepts.map(allWords), 'zh');
  return new Map(concepts.map(({ id }, i) => [id, mean(short[i], long[i])]));
}

function allWords({ prefLabelZh, definitionZh, altLabelsZh }: MeasureConcept): string {
  return `${prefLabelZh}。${definitionZh}${altLabelsZh.join('、').replaceAll('*', '')}`;
}

function mean(a: Float32Array = new Float32Array(0), b: Float32Array = new Float32Array(0)): Float32Array {
  return a.map((x, i) => (x + (b[i] ?? 0)) / 2);
}

/** The measures with the vectors that are kept as data. */
function keptConcepts(): readonly ConceptVector[] {
  const { vectors } = loadMeaningRule();
  return loadMeasureVocabulary()
    .all()
    .map(({ id, broader }) => ({ id, broader, vector: vectors.get(id) ?? new Float32Array(0) }));
}

export async function embedSentences(embedder: Embedder): Promise<Judged> {
  const sentences = readSentences();
  const texts = sentences.map(({ heading, text }) => pieceText(heading, text));
  return { sentences, vectors: await embedder.embedPassages(texts), concepts: keptConcepts() };
}

/**
 * What a rule links on the sentences that `takes` lets through. Right is the measure the sentence carries, or the one
 * directly above it; a measure that the heading names is not linked, as in the pipeline.
 */
export function outcomeOf(
  { sentences, vectors, concepts }: Judged,
  rule: Pick<MeaningRule, 'threshold' | 'lead'>,
  takes: (index: number) => boolean = () => true,
): Outcome {
  const vocabulary = loadMeasureVocabulary();
  let links = 0;
  let right = 0;
  let wanted = 0;
  for (const [i, { measures, heading }] of sentences.entries()) {
    if (!takes(i)) continue;
    if (measures.length > 0) wanted += 1;
    const vector = vectors[i] ?? new Float32Array(0);
    const [link] = linkByMeaning([{ clauseOrdinal: 0, start: 0, end: 1, vector }], concepts, rule);
    if (link === undefined || measuresNamed(heading, vocabulary).has(link.id)) continue;
    links += 1;
    if (measures.some((id) => id === link.id || vocabulary.byId(id)?.broader === link.id)) right += 1;
  }
  return { links, right, wanted };
}

async function writeVectors(embedder: Embedder): Promise<void> {
  const lines = Array.from(
    await embedMeasures(embedder),
    ([id, vector]) => `${JSON.stringify(id)}: ${JSON.stringify(pack(vector))}`,
  );
  const path = join(packageRoot(), 'data', 'vocabulary', 'measures', 'meaning-vectors.json');
  writeFileSync(path, `{\n${lines.join(',\n')}\n}\n`);
}

async function main([option]: readonly string[]): Promise<void> {
  const embedder = await openEmbedder({ model: undefined });
  if (option === '--vectors') await writeVectors(embedder);
  const judged = await embedSentences(embedder);
  await embedder.close();
  const figure = ({ links, right, wanted }: Outcome): string =>
    `${String(right).padStart(3)}/${String(links).padEnd(3)} precision ${(right / links).toFixed(3)} recall ${(right / wanted).toFixed(3)}`;
  for (const lead of [0, 0.05]) {
    for (let step = 30; step <= 56; step += 1) {
      const rule = { threshold: step / 100, lead };
      const halves = [0, 1].map((half) => figure(outcomeOf(judged, rule, (i) => i % 2 === half)));
      console.log(
        `lead ${lead} threshold ${rule.threshold.toFixed(2)}  all ${figure(outcomeOf(judged, rule))}  halves ${halves.join(' | ')}`,
      );
    }
  }
}

if (process.argv[1]?.endsWith('measure-threshold.ts')) await main(process.argv.slice(2));
