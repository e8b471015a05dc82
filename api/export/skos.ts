import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { DataFactory, StreamWriter } from 'n3';
import { measureCarriers } from '../../graph/queries/measures.ts';
import type { MeasureConcept } from '../../text/vocabulary/measures.ts';
import type { ExportSource } from './tables.ts';

const { namedNode, literal, quad } = DataFactory;

const PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  measure: 'urn:quality-policy-graph:measure:',
  document: 'urn:quality-policy-graph:document:',
} as const;
const SCHEME = 'urn:quality-policy-graph:measures';

/**
 * The measures as a SKOS concept scheme in Turtle: labels and definition, broader concept, theme as a note of scope,
 * and the documents of the collection that carry each (`dct:isReferencedBy`), with title and date. `out` is ended.
 */
export async function writeSkos(
  { store }: ExportSource,
  measures: readonly MeasureConcept[],
  out: Writable,
): Promise<void> {
  const writer = new StreamWriter({ prefixes: PREFIXES });
  writer.pipe(out);
  const say = async (
    subject: string,
    predicate: string,
    object: ReturnType<typeof literal> | ReturnType<typeof namedNode>,
  ): Promise<void> => {
    if (!writer.write(quad(namedNode(subject), namedNode(predicate), object))) await once(writer, 'drain');
  };
  const { rdf, skos, dct, measure: m, document: d } = PREFIXES;
  await say(SCHEME, `${rdf}type`, namedNode(`${skos}ConceptScheme`));
  await say(SCHEME, `${skos}prefLabel`, literal('质量政策措施', 'zh'));
  await say(SCHEME, `${skos}prefLabel`, literal('measures of quality policy', 'en'));
  const described = new Set<string>();
  for (const concept of measures) {
    const subject = m + concept.id;
    await say(subject, `${rdf}type`, namedNode(`${skos}Concept`));
    await say(subject, `${skos}inScheme`, namedNode(SCHEME));
    await say(subject, `${skos}prefLabel`, literal(concept.prefLabelZh, 'zh'));
    await say(subject, `${skos}prefLabel`, literal(concept.prefLabelEn, 'en'));
    for (const label of concept.altLabelsZh) await say(subject, `${skos}altLabel`, literal(label, 'zh'));
    for (const label of concept.altLabelsEn) await say(subject, `${skos}altLabel`, literal(label, 'en'));
    await say(subject, `${skos}definition`, literal(concept.definitionZh, 'zh'));
    await say(subject, `${skos}scopeNote`, literal(concept.theme, 'zh'));
    if (concept.broader === null) await say(subject, `${skos}topConceptOf`, namedNode(SCHEME));
    else await say(subject, `${skos}broader`, namedNode(m + concept.broader));
    const carriers = await store.read(measureCarriers, { ids: [concept.id] });
    for (const { documentId, document, issuedOn } of new Map(
      carriers.map((row) => [row.documentId, row]),
    ).values()) {
      const carrier = d + encodeURIComponent(documentId);
      await say(subject, `${dct}isReferencedBy`, namedNode(carrier));
      if (described.has(documentId)) continue;
      described.add(documentId);
      await say(carrier, `${dct}title`, literal(document, 'zh'));
      if (issuedOn !== null) await say(carrier, `${dct}issued`, literal(issuedOn));
    }
  }
  writer.end();
  await once(out, 'finish');
}
