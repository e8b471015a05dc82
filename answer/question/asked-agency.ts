import type { Span } from '../../text/span.ts';

/** A name an agency goes by in some document. */
export interface AgencyName {
  readonly agencyId: string;
  readonly name: string;
}

/** One naming of an office in a question, with the agencies that go by it (the finance bureaus of all places). */
export interface AskedAgency extends Span {
  readonly ids: readonly string[];
}
