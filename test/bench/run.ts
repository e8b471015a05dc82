/** npm run bench -- NAME: runs test/bench/NAME.ts; without a name, lists them. */
import { readdirSync } from 'node:fs';

const folder = new URL('.', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -'.ts'.length));
const wanted = process.argv[2];
if (wanted === undefined || !names.includes(wanted)) {
  console.error(`npm run bench -- <${names.join(' | ')}>`);
  process.exitCode = 2;
} else {
  await import(new URL(`${wanted}.ts`, folder).href);
}
