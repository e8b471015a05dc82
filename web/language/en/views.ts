import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

/** Words of the view of each kind of answer. */
export const views: Pick<
  Messages,
  | 'chart'
  | 'lineage'
  | 'precedents'
  | 'likeClauses'
  | 'responsibility'
  | 'targets'
  | 'citations'
  | 'industries'
  | 'facts'
  | 'compare'
  | 'found'
  | 'turn'
> = {
  chart: {
    title: 'Amounts by place',
    note: 'In yuan, all bars to one scale.',
    exact: 'exact amount',
    inexact: 'not exact (up to, at least, to be raised to …)',
    past: 'past its term or repealed',
    without: 'Name it without an amount',
    noLength: 'no sum to draw',
  },
  lineage: {
    title: 'From the state down to the county',
    note: 'Only a citation or nearly the same wording counts as descent; without either, none is claimed.',
    missing: 'no documents in the collection',
    silent: 'documents in the collection, silent on it',
    none: 'no clause at this level in the collection',
    apart: 'carries it, no descent found; see below',
    rests: 'Rests on',
    basis: {
      citation: 'cites the upper document',
      nearVerbatim: 'nearly the same wording as the upper clause',
      origin: 'lower clauses come from here',
      parallel: 'no upper clause found that it comes from',
    },
    alike: (share) => `${share}% alike`,
    from: 'From',
    changes: 'Changed from the upper clause',
    changeKinds: {
      sum: 'amount',
      number: 'number',
      date: 'date',
      agency: 'agency',
      agencyLevel: 'agency’s level',
      role: 'role',
      measure: 'measure',
    },
    gone: 'in the upper clause, not here',
    added: 'new here',
    parallels: 'The same measure elsewhere (side by side by date, no descent)',
    measure: 'Measure',
    basisHead: 'Basis',
    score: 'Likeness',
    upperDocument: 'Upper document',
    upperClause: 'Upper clause',
  },
  precedents: {
    title: 'Precedent clauses',
    note: 'Choose two to see them side by side.',
    choose: 'Compare',
    chooseLabel: (place, clause) => `Compare: ${place}, ${clause}`,
    second: 'One chosen; choose another to compare.',
    see: 'See them side by side',
    compared: 'Two clauses side by side',
    share: (share) => `${share}% of the words are the same.`,
    marks: 'Mark',
    different: 'differences',
    shared: 'what is the same',
    end: 'End the comparison',
    textNote:
      'For comparison the text is in simplified characters without layout blanks; “Source” shows it as printed.',
    alike: (n) => `${plural(n, 'clause', 'clauses')} of nearly the same words`,
    copyClause: 'Copy clause with reference',
    score: 'Relevance',
    text: 'Clause text',
    folded: 'Clauses of nearly the same words',
  },
  likeClauses: {
    title: 'Like clauses elsewhere',
    label: (place, clause) => `Like clauses elsewhere: ${place}, ${clause}`,
    note: 'Clauses of other documents near in meaning or wording, nearest first, three at most. Near, and no descent.',
    busy: 'Looking for like clauses…',
    found: (n) => `${plural(n, 'like clause', 'like clauses')} found`,
    none: 'No like clause was found in other documents.',
    score: (score) => `likeness ${score}`,
    scoreNote: (meaning, words) => `meaning ${meaning}, words ${words}`,
    weak: 'weak',
    beside: 'Side by side',
    besideLabel: (place, clause) => `Side by side: ${place}, ${clause}`,
  },
  responsibility: {
    title: 'Responsibilities',
    agency: 'Agency',
    role: 'Role',
    task: 'Task',
    roles: { lead: 'Leads or is responsible', participant: 'Takes part or shares duty' },
  },
  targets: {
    title: 'Targets',
    indicator: 'Indicator',
    value: 'Value',
    year: 'Year',
    comparator: 'Relation',
    upper: 'Upper end',
    unit: 'Unit',
    comparators: {
      '>=': 'at least',
      '>': 'over',
      '<=': 'at most',
      '<': 'under',
      '=': '',
      '~': 'about',
      '+=': 'up by',
    },
  },
  citations: {
    title: 'Citations',
    cited: 'Cited document',
    number: 'Number',
    relation: 'Relation',
    relations: {
      implements: 'implements',
      according_to: 'according to',
      mentions: 'mentions',
      repeals: 'repeals',
    },
    held: 'In the collection',
    ingested: 'yes',
    notHeld: 'no',
  },
  industries: {
    title: 'Industries',
    industry: 'Industry',
    code: 'Code',
    named: 'As worded',
  },
  facts: {
    title: 'Document facts',
    name: 'Title',
    number: 'Number',
    issuer: 'Issued by',
    dates: 'Dates',
    term: 'Term',
    from: 'In effect from',
    to: 'In effect to',
    validity: 'Validity',
  },
  compare: {
    title: 'Side by side',
    byWords: 'By the words of the question',
    topic: 'Measure compared on',
    side: 'Shared or not',
    sides: { shared: 'several places say it', only: 'only one place says it' },
    numbers: 'Numbers found only here',
    silent: 'documents in the collection, silent on it',
    notLoaded: 'no documents in the collection',
    differences: 'See the words of both side by side',
  },
  found: {
    title: 'Clauses that say so',
    note: 'These clauses state what was asked about.',
    byPlace: 'Clauses by place',
    count: (n) => plural(n, 'clause', 'clauses'),
  },
  turn: {
    label: 'Follow-up',
    follows: 'In follow-up of',
    readAs: 'read together as',
    hint: 'You can go on, for example “and Hebei?”, or ask something else.',
    anew: 'Start anew',
  },
};
