import { citedIdOf } from '../../graph/identity.ts';
import type { CitedDocument, Reference } from '../../graph/linker.ts';
import type { NodeProperties } from '../../graph/schema.ts';
import { isGenericTitle } from './titles.ts';

/**
 * The documents behind references that no ingested document answers. References mean the same one if title, number
 * and the place it must be of agree; a title with one number only means the numbered one also where the number is
 * left out. Depends on the set of references alone, not on their order.
 */
export function citedDocuments(references: readonly Reference[]): readonly CitedDocument[] {
  const byTitle = group(references, (r) => `${r.titleKey}|${whose(r)}`);
  return [...byTitle.values()].flatMap((sameTitle) => {
    const numbers = new Set(sameTitle.map((r) => r.numberKey).filter((n) => n !== null));
    const [only = null] = numbers;
    const groups =
      numbers.size <= 1 ? new Map([[only ?? '', sameTitle]]) : group(sameTitle, (r) => r.numberKey ?? '');
    return [...groups].map(([number, same]) => citedDocument(same, number === '' ? null : number));
  });
}

/** The place, or for a bare 《办法》 the citing document, without which a title means nothing. */
function whose(reference: Reference): string {
  const { titleKey, numberKey, issuerLevel, from, line } = reference;
  if (isGenericTitle(titleKey)) return numberKey ?? from;
  return line.find((adcode) => levelOf(adcode) === issuerLevel && issuerLevel !== 'national') ?? '';
}

function levelOf(adcode: string): string {
  if (adcode === '100000') return 'national';
  if (adcode.endsWith('0000')) return 'province';
  return adcode.endsWith('00') ? 'prefecture' : 'county';
}

function citedDocument(references: readonly Reference[], numberKey: string | null): CitedDocument {
  const [first] = references;
  const titleKey = first?.titleKey ?? '';
  const levels = new Set(references.map((r) => r.issuerLevel).filter((level) => level !== null));
  const [level = null] = levels;
  const numbers = references.map((r) => r.documentNumber).filter((n) => n !== null);
  const document: NodeProperties<'Document'> = {
    id: citedIdOf(titleKey, first === undefined ? null : whose(first), numberKey),
    presence: 'cited',
    title:
      smallest(references.map((r) => r.title ?? '').filter((title) => title !== '')) ??
      smallest(numbers) ??
      '',
    attachedTitle: null,
    titleKey,
    attachedKey: null,
    documentNumber: smallest(numbers),
    numberKey,
    documentNumberDamaged: false,
    kind: null,
    level: levels.size === 1 ? level : null,
    script: null,
    issuedOn: null,
    publishedOn: null,
    effectiveFrom: null,
    effectiveTo: null,
    repealed: false,
    inferred: '[]',
    damage: '[]',
    file: null,
    sha256: null,
    sourceText: null,
    sources: '[]',
    revision: null,
    indexKey: null,
  };
  return { document, references: references.map((r) => r.id) };
}

function smallest(values: readonly string[]): string | null {
  return values.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? null;
}

function group(
  references: readonly Reference[],
  keyOf: (reference: Reference) => string,
): Map<string, Reference[]> {
  const groups = new Map<string, Reference[]>();
  for (const reference of references) {
    const key = keyOf(reference);
    const members = groups.get(key) ?? [];
    members.push(reference);
    groups.set(key, members);
  }
  return groups;
}
