import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

/** Words of the documents. */
export const documents: Pick<Messages, 'documents' | 'document'> = {
  documents: {
    title: 'Documents',
    filter: 'Filter by title, number or place',
    level: 'Level',
    allLevels: 'All levels',
    count: (shown, all) =>
      shown === all ? plural(all, 'document', 'documents') : `${shown} of ${all} documents`,
    none: 'No document fits.',
    empty: 'The collection is empty. Load documents with qpg ingest <files or folders>.',
    clauses: (n) => plural(n, 'clause', 'clauses'),
    awards: (n) => plural(n, 'award', 'awards'),
    damage: (n) => plural(n, 'damaged place', 'damaged places'),
    placeUnknown: 'place not recognised',
    more: 'Show more',
    file: 'File',
  },
  document: {
    number: 'Number',
    issuers: 'Issued by',
    effective: 'In effect',
    until: 'to',
    outline: 'Clauses',
    awards: 'Awards stated in this document',
    mentions: 'Awards named without an amount',
    damageTitle: (n) => `The original is damaged in ${plural(n, 'place', 'places')}`,
    damageNote: 'Damaged places are kept as printed; nothing was filled in.',
    strayTitle: (n) =>
      plural(n, 'piece of web page text or broken line', 'pieces of web page text or broken lines'),
    strayNote: 'Not part of the document; left out when it was read, shown here as it stands.',
    damageKinds: {
      lost_digits: 'digits lost',
      lost_punctuation: 'punctuation lost',
      lost_brackets: 'brackets lost',
      redaction: 'redacted',
      noise: 'stray characters',
      broken_line: 'broken line',
      numbering: 'wrong numbering',
      mis_converted: 'wrongly converted',
      other: 'other',
    },
    text: 'Source text',
    cited: 'Cited sentence',
    outside: 'The link points outside this document; the document may have been replaced.',
    back: 'Back to all documents',
    busy: 'Opening the document…',
  },
};
