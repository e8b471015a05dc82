import { answer } from './en/answer.ts';
import { corrections } from './en/corrections.ts';
import { documents } from './en/documents.ts';
import { plural } from './en/plural.ts';
import { problem } from './en/problem.ts';
import { questions } from './en/questions.ts';
import { views } from './en/views.ts';
import type { Messages } from './messages.ts';

/** The page's words in English. */
export const en: Messages = {
  siteName: 'Quality Policy Graph',
  siteLine: 'What Chinese quality policies say, with the sentence to prove it',
  skip: 'Skip to content',
  nav: { label: 'Main', ask: 'Ask', search: 'Search', documents: 'Documents' },
  switchLanguage: '中文',
  footer:
    'Amounts and wording are quoted from the documents in this collection. Before acting on them, check the text published by the issuing body.',
  api: 'API description',

  levels: { national: 'National', province: 'Province', prefecture: 'Prefecture', county: 'County' },
  validity: {
    current: 'In force',
    pastTerm: 'Past its term',
    repealed: 'Repealed',
    unknown: 'Validity not stated',
  },
  tiers: {
    正奖: 'main award',
    提名奖: 'nominee',
    包括提名奖: 'incl. nominees',
    特等奖: 'grand prize',
    一等奖: 'first prize',
    二等奖: 'second prize',
    三等奖: 'third prize',
    金奖: 'gold',
    银奖: 'silver',
    铜奖: 'bronze',
    优秀奖: 'merit prize',
    入围奖: 'shortlisted',
  },
  recipients: { organization: 'Organisation', individual: 'Individual', team: 'Team' },
  notSaid: 'not stated',
  yes: 'Yes',
  no: 'No',
  yuan: 'yuan',
  amountKinds: {
    exact: '',
    ceiling: 'up to',
    floor: 'at least',
    range: '',
    perUnit: 'per unit',
    matching: 'in proportion',
    future: 'to be raised to',
  },
  flags: {
    damaged: {
      label: 'Damaged original',
      about: 'Characters are lost here in the original; kept as printed',
    },
    inferred: { label: 'Inferred', about: 'Damaged in the original; only one reading was possible' },
    corrected: { label: 'Corrected', about: 'Corrected by a person; outranks automatic extraction' },
  },

  ask: {
    title: 'Ask',
    label: 'What would you like to know?',
    placeholder: 'For example: Which provinces reward China Quality Award and how much?',
    submit: 'Ask',
    examplesTitle: 'Questions you can ask',
    examples: [
      'Which provinces reward China Quality Award and how much?',
      'How much does Huoshan County pay an individual who wins the China Quality Award?',
      'How much is the reward for the Changjiang Quality Award?',
      'Trace the chief quality officer system from the state to Huoshan County',
      'Find precedent clauses on public inspection and testing platforms',
      'Compare what Hebei and Sichuan say on chief quality officers',
    ],
    busy: 'Reading the documents…',
    answer: 'Answer',
    holds: (documents, clauses) =>
      `The collection holds ${plural(documents, 'document', 'documents')} and ${plural(clauses, 'clause', 'clauses')}`,
  },

  ...answer,
  ...views,
  ...questions,
  ...documents,
  ...corrections,
  problem,
};
