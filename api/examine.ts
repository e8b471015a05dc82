import { examineCorrections } from './corrections.ts';
import { listDamage } from './documents.ts';
import type { Service } from './service.ts';

/** What the doctor found: versions, counts, the graph's digest, every document with its damage. */
export async function examine(service: Service) {
  const { store, embedder, settings, documents } = service;
  const damage = await listDamage(store);
  return {
    node: process.versions.node,
    model: { id: embedder.id, dimensions: embedder.dimensions },
    store: { backend: store.backend, place: settings.store === 'neo4j' ? settings.neo4j.uri : settings.data },
    stats: await store.stats(),
    digest: await store.digest(),
    corrections: await examineCorrections(service),
    documents: (await documents()).map((summary) => ({ ...summary, damage: damage.get(summary.id) ?? [] })),
  };
}

export type Findings = Awaited<ReturnType<typeof examine>>;
