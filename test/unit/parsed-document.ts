import type { Clause, DocumentMetadata, ParsedDocument } from '../../ingest/parse/document.ts';
import { identityWorkingText } from '../../text/working-text.ts';

export interface DocumentCase {
  readonly text: string;
  /** Heading above the text, with its marker: ['（三）', '主要目标']. */
  readonly heading?: readonly [marker: string, title: string];
  /** Text of the clause above (a lead such as 到2025年…). */
  readonly lead?: string;
  readonly metadata?: Partial<DocumentMetadata>;
}

const METADATA: DocumentMetadata = {
  title: '关于推进质量提升的实施意见',
  attachedTitle: null,
  documentNumber: null,
  documentNumberDamaged: false,
  issuers: [],
  jurisdiction: { name: '江西省', level: 'province', adcode: '360000', parentAdcode: null },
  published: null,
  issued: null,
  effectiveFrom: null,
  effectiveTo: null,
  kind: '实施意见',
  script: 'simplified',
  inferred: [],
};

/** A parsed document with one clause (and, with `lead`, the clause above it); the text is its own working text. */
export function documentOf(input: string | DocumentCase): ParsedDocument {
  const {
    text,
    heading = ['（一）', '重点工作'],
    lead,
    metadata = {},
  } = typeof input === 'string' ? { text: input } : input;
  const [marker, title] = heading;
  const leadText = lead === undefined ? '' : `一、总体部署\n${lead}\n`;
  const headingText = `${marker}${title}\n`;
  const source = leadText + headingText + text;
  const clauses: Clause[] = [];
  if (lead !== undefined) {
    clauses.push(
      clauseAt({
        ordinal: 0,
        parent: null,
        depth: 1,
        marker: '一、',
        title: '总体部署',
        start: 0,
        end: leadText.length,
      }),
    );
  }
  const start = leadText.length;
  clauses.push(
    clauseAt({
      ordinal: clauses.length,
      parent: lead === undefined ? null : 0,
      depth: 2,
      marker,
      title,
      start,
      end: source.length,
    }),
  );
  return {
    working: identityWorkingText(source),
    metadata: { ...METADATA, ...metadata },
    clauses,
    damage: [],
  };
}

interface At {
  readonly ordinal: number;
  readonly parent: number | null;
  readonly depth: number;
  readonly marker: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

function clauseAt({ ordinal, parent, depth, marker, title, start, end }: At): Clause {
  const label = marker + title;
  return {
    ordinal,
    parent,
    depth,
    part: 'body',
    marker,
    title,
    isHeading: true,
    label,
    path: label,
    own: { start, end },
    headingSpan: { start, end: start + label.length },
  };
}
