/**
 * Both stores in one run, over the five documents and over a larger made-up collection: seconds to load 1,000 clauses
 * (vectors are there already), latency of search and of every intent in process, and beside it neo4j-graphrag's
 * HybridRetriever on the same Neo4j and the same vectors. Prints what docs/performance.md keeps.
 * Run: npm run bench -- stores [copies of the corpus, 20 [rounds of questions, 3]]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type AnswerContext, search } from '../../answer/ask.ts';
import { fetchServer, startServer, stopServer, temporaryServer } from '../../graph/neo4j/server/server.ts';
import { openStore } from '../../graph/open-store.ts';
import type { Neo4jSettings } from '../../graph/store.ts';
import type { DocumentSubgraph } from '../../graph/subgraph.ts';
import { createLinker } from '../../ingest/link/linker.ts';
import { openEmbedder } from '../../text/embed/embedder.ts';
import { loadKnowledge } from '../../text/vocabulary/knowledge.ts';
import { loadQuestions } from '../gold/ask/questions.ts';
import { meanScore, type RankingScore, scoreRanking } from '../gold/score/ranking.ts';
import { readQuestions } from '../gold/search-questions.ts';
import { madeUp, originals } from './stores/collection.ts';
import { installRetriever, type Retriever } from './stores/graphrag.ts';
import { type AskedQuestion, BARE_SEARCH, latencies } from './stores/latency.ts';
import { type Backend, latencyTable, pair } from './stores/table.ts';

const QUESTIONS_AN_INTENT = 6;
/** Enough beyond ten that borderline clauses taken out leave ten. */
const ASKED_FOR = 15;
const BACKENDS: readonly Backend[] = ['embedded', 'neo4j'];
const INTENTS = [
  'awards',
  'lineage',
  'precedents',
  'responsibility',
  'targets',
  'citations',
  'industries',
  'compare',
  'facts',
] as const;

const copies = Number(process.argv[3] ?? 20);
const rounds = Number(process.argv[4] ?? 3);
const say = (...lines: readonly string[]): void => console.log(`${lines.join('\n')}\n`);
const load = (): string => loadavg().map((x) => x.toFixed(1)).join(' '); // biome-ignore format: one line

const knowledge = loadKnowledge();
const embedder = await openEmbedder({ model: undefined });
const questions = readQuestions('gold');
const searched = await Promise.all(
  questions.map(async ({ id, text, language }) => ({
    id,
    text,
    language,
    vector: await embedder.embedQuestion(text, language),
  })),
);
const asked = INTENTS.flatMap((kind): readonly AskedQuestion[] =>
  loadQuestions('tuning')
    .filter(({ intents }) => intents[0] === kind)
    .slice(0, QUESTIONS_AN_INTENT)
    .map(({ question }) => ({ text: question, kind })),
);

const data = await mkdtemp(join(tmpdir(), 'qpg-stores-'));
const settings = await temporaryServer();
await fetchServer(settings);
const server = await startServer(settings);
const neo4j: Neo4jSettings = {
  uri: `bolt://127.0.0.1:${settings.boltPort}`,
  user: 'neo4j',
  password: settings.password,
  database: 'neo4j',
};
const retriever = await installRetriever();
const contexts = new Map<Backend, AnswerContext>();
try {
  const { id, dimensions } = embedder;
  const model = { id, dimensions, embed: (texts: readonly string[]) => embedder.embedPassages(texts) };
  for (const store of BACKENDS) {
    const linker = createLinker(knowledge.places);
    const opened = await openStore({ store, data, neo4j }, { model, linker });
    contexts.set(store, { store: opened, embedder, ...knowledge, today: '2026-01-15' });
  }
  const [processor] = cpus();
  say(
    `${cpus().length} × ${processor?.model ?? '?'}, Node ${process.versions.node}, load average at the start ${load()}`,
  );
  const real = await originals(embedder, knowledge);
  const corpus = real.map(({ subgraph }) => subgraph);
  await report('The five documents', corpus, corpus);
  const more = await madeUp(real, copies - 1, embedder, knowledge);
  if (more.length > 0)
    await report(`The corpus and ${more.length} documents made from it`, more, [...corpus, ...more]);
  say(`Load average at the end ${load()}`);
} finally {
  for (const { store } of contexts.values()) await store.close();
  await embedder.close();
  await stopServer(server);
  if (typeof retriever !== 'string') await retriever.remove();
  await rm(settings.home, { recursive: true, force: true });
  await rm(data, { recursive: true, force: true });
}

/** Loads `added` and tells how long that and the questions took; quality only where all is real. */
async function report(
  name: string,
  added: readonly DocumentSubgraph[],
  all: readonly DocumentSubgraph[],
): Promise<void> {
  const of = (label: string): number =>
    all.reduce((sum, { nodes }) => sum + nodes.filter((node) => node.label === label).length, 0);
  say(`### ${name}: ${all.length} documents, ${of('Clause')} clauses, ${of('Piece')} pieces`);
  const seconds = await loaded(added);
  const clauses = added.flatMap(({ nodes }) => nodes.filter(({ label }) => label === 'Clause')).length;
  const each = BACKENDS.map((backend) => ((seconds.get(backend) ?? 0) / clauses) * 1000);
  const [embedded = 0, onNeo4j = 0] = each;
  say(
    `Loading ${clauses} clauses, seconds for 1,000 clauses: embedded ${embedded.toFixed(1)}, Neo4j ${onNeo4j.toFixed(1)} (${(onNeo4j / embedded).toFixed(1)} ×)`,
  );
  const times = await latencies(contexts, asked, searched, rounds);
  say(latencyTable(times));
  if (typeof retriever === 'string') return say(retriever);
  await compareRetriever(
    retriever,
    times.get(BARE_SEARCH)?.get('neo4j') ?? [],
    all,
    all.length === added.length,
  );
}

/** Each document goes into both stores, one after the other. */
async function loaded(subgraphs: readonly DocumentSubgraph[]): Promise<ReadonlyMap<Backend, number>> {
  const seconds = new Map<Backend, number>();
  for (const subgraph of subgraphs)
    for (const [backend, { store }] of contexts) {
      const begun = performance.now();
      await store.replaceDocument(subgraph);
      seconds.set(backend, (seconds.get(backend) ?? 0) + (performance.now() - begun) / 1000);
    }
  return seconds;
}

async function compareRetriever(
  theirs: Retriever,
  ours: readonly number[],
  subgraphs: readonly DocumentSubgraph[],
  isReal: boolean,
): Promise<void> {
  const given = searched.map(({ id, text, vector }) => ({ id, text, vector: Array.from(vector) }));
  const { rankings, milliseconds } = await theirs.ask(neo4j, given, rounds);
  const lines = [
    '| search on Neo4j, vector given | milliseconds, p50 / p95 | nDCG@10 of the gold questions |',
    '|---|---|---|',
  ];
  const quality = isReal ? await gains(rankings, subgraphs) : { ours: '–', theirs: '–' };
  say(
    ...lines,
    `| this program | ${pair(ours)} | ${quality.ours} |`,
    `| neo4j-graphrag HybridRetriever | ${pair(milliseconds)} | ${quality.theirs} |`,
  );
}

/** nDCG@10 of the search of this program, whole, and of rankings of clause ids. */
async function gains(
  rankings: Readonly<Record<string, readonly string[]>>,
  subgraphs: readonly DocumentSubgraph[],
): Promise<{ readonly ours: string; readonly theirs: string }> {
  const keys = new Map<string, string>();
  for (const { nodes, source } of subgraphs)
    for (const node of nodes)
      if (node.label === 'Clause')
        keys.set(node.properties.id, `${source.file} ${node.properties.label.replace(/\s/g, '')}`);
  const context = contexts.get('neo4j');
  const fileOf = new Map(subgraphs.map(({ document, source }) => [document.id, source.file]));
  const ours: RankingScore[] = [];
  const theirs: RankingScore[] = [];
  for (const question of questions) {
    const ranked = (rankings[question.id] ?? []).map((id) => keys.get(id) ?? id);
    theirs.push(scoreRanking(ranked, question));
    const hits = context === undefined ? [] : (await search(context, question.text, ASKED_FOR)).hits;
    const own = hits
      .flatMap((hit) => [hit, ...hit.alike])
      .map(({ documentId, clause }) => `${fileOf.get(documentId)} ${clause.replace(/\s/g, '')}`);
    ours.push(scoreRanking(own, question));
  }
  return { ours: meanScore(ours).ndcg.toFixed(3), theirs: meanScore(theirs).ndcg.toFixed(3) };
}
