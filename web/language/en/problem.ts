import type { Messages } from '../messages.ts';

/** Words of what goes wrong. */
export const problem: Messages['problem'] = {
  title: 'That did not work',
  codes: {
    FILE_NOT_FOUND: {
      happened: 'The server cannot find this file',
      remedy: 'Check its name, or ask the operator to load it again.',
    },
    FILE_EMPTY: { happened: 'The file sent is empty', remedy: 'Choose a file with content.' },
    FILE_BINARY: {
      happened: 'The file sent is no text',
      remedy: 'Choose a text, web page, Word or PDF file.',
    },
    FILE_TOO_LARGE: { happened: 'What was sent is too large', remedy: 'Send it in parts.' },
    FORMAT_UNSUPPORTED: {
      happened: 'Files of this format are not supported',
      remedy: 'Choose a text, web page, Word or PDF file.',
    },
    FORMAT_DAMAGED: {
      happened: 'The file is damaged and cannot be read',
      remedy: 'Get the original once more, then try again.',
    },
    ENCODING_UNKNOWN: {
      happened: 'The character encoding of the file is not known',
      remedy: 'Save it as UTF-8, then try again.',
    },
    NO_CLAUSES: {
      happened: 'No clauses were found in this document',
      remedy: 'Check that it is the text of a policy, and no table of contents or annex.',
    },
    NO_DOCUMENTS: {
      happened: 'There is no document to read',
      remedy: 'Ask the operator to check the folder and to load documents with qpg ingest.',
    },
    STORE_LOCKED: {
      happened: 'Another program holds the store',
      remedy: 'Try again in a while; if it stays, ask the operator to stop the program that holds it.',
    },
    STORE_UNREACHABLE: {
      happened: 'The store cannot be reached',
      remedy:
        'Try again in a while; if it stays, ask the operator whether the database runs and its address is right.',
    },
    STORE_AUTH: {
      happened: 'The store refused the login',
      remedy: 'Ask the operator to check user and password of the database.',
    },
    STORE_MISMATCH: {
      happened: 'The store was made by another version or language model of the program',
      remedy: 'Ask the operator to run qpg doctor and to do what it says.',
    },
    STORE_DAMAGED: {
      happened: 'The store is damaged',
      remedy: 'Ask the operator to run qpg doctor, and to repair it or load the documents again.',
    },
    STORE_QUERY: {
      happened: 'The store failed on the query',
      remedy: 'Try again; if it stays, tell the operator the question and the details below.',
    },
    STORE_READ_ONLY: {
      happened: 'The store can be read but not written',
      remedy: 'Ask the operator to check the permissions of the data folder.',
    },
    STORE_FULL: {
      happened: 'The disk is full, so the store cannot be written',
      remedy: 'Ask the operator to make room on the disk, then try again.',
    },
    DOCUMENT_NOT_FOUND: {
      happened: 'This document is not in the collection',
      remedy: 'It may have been replaced or removed; look for it in the list of documents.',
    },
    MODEL_MISSING: {
      happened: 'The language model is missing',
      remedy: 'Ask the operator to install the program again, or to check the setting QPG_MODEL.',
    },
    MODEL_DAMAGED: {
      happened: 'The language model is damaged',
      remedy: 'Ask the operator to install the program again, or to check the setting QPG_MODEL.',
    },
    REQUEST_INVALID: {
      happened: 'The server cannot take this request',
      remedy: 'Change the question or the filters; if you came by a link, it may be incomplete.',
    },
    SETTING_INVALID: {
      happened: 'A setting of the server is wrong',
      remedy: 'Tell the operator the details below.',
    },
    PORT_IN_USE: {
      happened: 'The port of the server is taken',
      remedy: 'Ask the operator to start it on another port.',
    },
    UNAUTHORIZED: {
      happened: 'This server asks for a key',
      remedy: 'Enter the key that the operator gave you.',
    },
    NOT_FOUND: {
      happened: 'The server knows no such call',
      remedy: 'Reload the page; if it stays, page and server may be of different versions.',
    },
    VOCABULARY_INVALID: {
      happened: 'A vocabulary file of the server is wrong',
      remedy: 'Ask the operator to install the program again, or to check the vocabulary that was changed.',
    },
    INVARIANT: {
      happened: 'The program failed',
      remedy:
        'Try again; if it stays, tell the operator the question and the address shown in the address bar.',
    },
  },
  fields: {
    question: 'A question must have between 1 and 1,000 characters.',
    q: 'The words to search for must have between 1 and 1,000 characters.',
    start: 'No clause stands at the place that the link points to.',
  },
  filter: (name) => `What the filter “${name}” says cannot be used.`,
  filterValue: (name, value) => `Nothing goes by “${value}”, which the filter “${name}” asks for.`,
  filterRemedy: 'Correct this filter, or leave it empty.',
  remedy: 'What to do',
  again: 'Try again',
  details: 'The server’s own words, for the operator',
  unreachable: 'The server cannot be reached.',
  unreachableRemedy: 'Check the network, and that qpg start (or qpg serve) is still running, then try again.',
  unreadable: (status) => `The server's reply could not be read (status ${status}).`,
  unreadableRemedy: 'Check that this address belongs to a qpg server, then try again.',
  broken: 'The page failed.',
  brokenRemedy: 'Open this page again; if it stays, report it with the address shown in the address bar.',
  key: 'API key',
  keySubmit: 'Use',
  keyNote: 'Kept until this tab is closed.',
  unknownAddress: 'There is no such page',
  home: 'Back to the question box',
};
