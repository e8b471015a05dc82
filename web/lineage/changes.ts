import type { LineageChange, LineageRow } from '../../answer/answer.ts';
import type { Language } from '../language/choose.ts';
import type { Messages } from '../language/messages.ts';

/** One change on the way down, in words: what stood above, what stands here; null where nothing takes its place. */
export interface ShownChange {
  readonly kind: string;
  /** What the change is about; '' where the change says it itself. */
  readonly about: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** All that changed from the upper clause. A server that tells no kinds tells words gone and words added. */
export function shownChanges(
  { changed, changes }: Pick<LineageRow, 'changed' | 'changes'>,
  t: Messages,
  language: Language,
): readonly ShownChange[] {
  if (changed !== undefined) return changed.map((change) => shown(change, t, language));
  return changes.map((change) => {
    const words = change.slice(1);
    const isGone = change.startsWith('-');
    return { kind: '', about: '', from: isGone ? words : null, to: isGone ? null : words };
  });
}

function shown({ kind, from, to, about }: LineageChange, t: Messages, language: Language): ShownChange {
  const roles: Readonly<Record<string, string>> = t.responsibility.roles;
  const role = (words: string | null) => (words === null ? null : (roles[words] ?? words));
  const words = { kind: t.lineage.changeKinds[kind], from, to };
  switch (kind) {
    case 'agency':
    case 'agencyLevel':
      return { ...words, about: role(about) ?? '' };
    case 'role':
      return { ...words, about, from: role(from), to: role(to) };
    case 'measure':
      return { ...words, about: language === 'en' ? about : '' };
    case 'sum':
    case 'number':
    case 'date':
      return { ...words, about };
  }
}
