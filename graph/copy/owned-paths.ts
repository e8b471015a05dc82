import { invariant } from '../../text/errors.ts';
import { escaped, NODE_LABELS, NODES, type NodeLabel, RELATIONSHIP_TYPES, RELATIONSHIPS } from '../schema.ts';

type Path = readonly (keyof typeof RELATIONSHIPS)[];

/** For every label that documents own, the relationships that lead to it from its document; as the schema has it. */
const PATHS: ReadonlyMap<NodeLabel, Path> = ownedPaths();

function ownedPaths(): ReadonlyMap<NodeLabel, Path> {
  const paths = new Map<NodeLabel, Path>([['Document', []]]);
  // A map goes on with what is added while it is walked: labels come in the order of their distance.
  for (const [label, path] of paths)
    for (const type of RELATIONSHIP_TYPES) {
      const { from, to } = RELATIONSHIPS[type];
      if (from === label && isOwned(to) && !paths.has(to)) paths.set(to, [...path, type]);
    }
  return paths;
}

export function isOwned(label: NodeLabel): boolean {
  return NODES[label].owned;
}

/** Labels of the nodes that a document owns, without itself. */
export const OWNED_LABELS = NODE_LABELS.filter((label) => isOwned(label) && label !== 'Document');

/** Labels of the nodes that documents share. */
export const SHARED_LABELS = NODE_LABELS.filter((label) => !isOwned(label));

/** The pattern from the document `$id` to its nodes of a label, which are bound to `alias`. */
export function patternTo(label: NodeLabel, alias: string): string {
  const path = PATHS.get(label);
  invariant(path !== undefined, `the schema leads from a document to its ${label} nodes`);
  const steps = ['(', ...path.map((type) => `)-[:${escaped(type)}]->(`)];
  const nodes = ['Document' as NodeLabel, ...path.map((type) => RELATIONSHIPS[type].to)];
  return steps
    .map((step, i) => {
      const name = i === path.length ? alias : '';
      return `${step}${name}:${nodes[i]}${i === 0 ? ' {id: $id}' : ''}`;
    })
    .join('')
    .concat(')');
}
