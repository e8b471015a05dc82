import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { answerSchema, searchResultSchema } from '../../answer/answer.ts';
import { QpgError } from '../../text/errors.ts';
import type { Service } from '../service.ts';
import { clauseOf, clauseResultSchema } from './clause.ts';
import {
  askInput,
  awardsInput,
  clauseInput,
  namesOf,
  precedentsInput,
  searchInput,
  traceInput,
} from './inputs.ts';

const INSTRUCTIONS =
  'A collection of Chinese quality policies. Every row carries `quote`, the verbatim sentence, with `document`, ' +
  '`clause`, `issuedOn` and `validity`: cite them, and do not state a sum that no row holds. A sum with an ' +
  '`amountKind` other than exact is not a plain sum. `coverage.notLoaded` are places without a document in the ' +
  'collection, which is not a no; `notFound` means that the collection does not answer, and `nearest` is no answer.';

const READ_ONLY = { readOnlyHint: true, openWorldHint: false } as const;

/** A server of the Model Context Protocol over the collection; every tool only reads. */
export function createMcpServer(service: Service, version: string): McpServer {
  const server = new McpServer(
    { name: 'quality-policy-graph', title: '质量政策图谱', version },
    { instructions: INSTRUCTIONS },
  );
  server.registerTool(
    'ask',
    {
      title: 'Ask 提问',
      description:
        'Answers a question in Chinese or English about quality policies: awards and sums, targets, agencies and ' +
        'duties, citations, industries, how a measure came down the levels. Send back `understood` of the last answer as `previous` for a follow-up.',
      inputSchema: askInput,
      outputSchema: answerSchema.shape,
      annotations: READ_ONLY,
    },
    ({ question, previous }) => told(() => service.ask(question, { previous })),
  );
  server.registerTool(
    'find_awards',
    {
      title: 'Find awards 查奖励',
      description:
        'Which places reward an award (China Quality Award, 政府质量奖, 驰名商标 …) and how much: by award, place or level.',
      inputSchema: awardsInput,
      outputSchema: answerSchema.shape,
      annotations: READ_ONLY,
    },
    ({ award, place, level, tier }) =>
      told(() =>
        service.ask(namesOf(place === undefined ? level : undefined, place, award, tier), {
          intent: 'awards',
        }),
      ),
  );
  server.registerTool(
    'trace_measure',
    {
      title: 'Trace a measure 措施溯源',
      description:
        'How a measure (首席质量官, quality credit …) came down from national to county level: what each link rests on, what changed, which levels are missing, and parallels of other places.',
      inputSchema: traceInput,
      outputSchema: answerSchema.shape,
      annotations: READ_ONLY,
    },
    ({ measure, place }) =>
      told(() => service.ask(namesOf(undefined, place, measure), { intent: 'lineage' })),
  );
  server.registerTool(
    'find_precedents',
    {
      title: 'Find precedents 查先例',
      description:
        'Clauses that can serve as precedents for what is being drafted, near-identical ones folded.',
      inputSchema: precedentsInput,
      outputSchema: answerSchema.shape,
      annotations: READ_ONLY,
    },
    ({ subject, place }) =>
      told(() => service.ask(namesOf(undefined, place, subject), { intent: 'precedents' })),
  );
  server.registerTool(
    'search_clauses',
    {
      title: 'Search clauses 搜条款',
      description:
        'Clauses by meaning and wording, best first, with raw scores. A hit is no answer by itself.',
      inputSchema: searchInput,
      outputSchema: searchResultSchema.shape,
      annotations: READ_ONLY,
    },
    ({ query, top }) => told(() => service.search(query, top)),
  );
  server.registerTool(
    'get_clause',
    {
      title: 'Get a clause 取条款',
      description:
        'The verbatim text of the clause at a place of a document: `documentId` and `start` of any row or hit. With the document, the path of headings, and the clauses before and after.',
      inputSchema: clauseInput,
      outputSchema: clauseResultSchema.shape,
      annotations: READ_ONLY,
    },
    ({ documentId, start }) => told(async () => clauseOf(await service.document(documentId), start)),
  );
  return server;
}

/** The result as data and as text; a failure with its remedy, so that the caller can mend it. */
async function told(work: () => Promise<object>): Promise<CallToolResult> {
  try {
    const result = { ...(await work()) };
    return { content: [{ type: 'text', text: JSON.stringify(result) }], structuredContent: result };
  } catch (error) {
    if (!(error instanceof QpgError)) throw error;
    const { code, message, remedy } = error;
    return { isError: true, content: [{ type: 'text', text: `[${code}] ${message}\nRemedy: ${remedy}` }] };
  }
}
