import type { Answer } from '../../answer/answer.ts';
import { askHash, type Visit } from './visit.ts';

/** An answer without rows; a case states what differs. */
export function madeAnswer(differs: Partial<Answer>): Answer {
  return {
    question: '甲',
    language: 'zh',
    intent: 'awards',
    understood: {},
    answer: '答',
    rows: [],
    otherLevels: [],
    mentionsWithoutAmount: [],
    coverage: { documents: 1, jurisdictions: [], notLoaded: [], silent: [], levels: [] },
    notFound: false,
    nearest: [],
    cypher: null,
    tookMs: 1,
    ...differs,
  };
}

/** A page that shows an answer made for the purpose, in place of the server's. */
export async function drawnAnswer(
  visit: (hash?: string, options?: { viewport: { width: number; height: number } }) => Promise<Visit>,
  differs: Partial<Answer>,
  options?: { viewport: { width: number; height: number } },
): Promise<Visit> {
  const visited = await visit('#/', options);
  const { page } = visited;
  await page.route('**/api/ask', (route) => route.fulfill({ json: madeAnswer(differs) }));
  await page.goto(new URL(askHash('甲'), page.url()).href);
  await page.locator('.answer').waitFor();
  return visited;
}
