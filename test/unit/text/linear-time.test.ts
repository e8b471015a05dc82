import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { packageRoot } from '../../../text/package-root.ts';

/** Every regular expression that is written out in the sources of the stages from bytes to clauses. */
const FOLDERS = ['text', 'ingest/read', 'ingest/clean', 'ingest/parse', 'ingest/extract/citations'];

function sourceFiles(folder: string): string[] {
  return readdirSync(join(packageRoot(), folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourceFiles(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}

function literals(path: string): string[] {
  const found: string[] = [];
  const file = ts.createSourceFile(
    path,
    readFileSync(join(packageRoot(), path), 'utf8'),
    ts.ScriptTarget.ES2023,
  );
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const TOKEN = /\\.|\[(?:\\.|[^\]\\])*\]|\{\d+,\d*\}|./gs;

/** True if an unbounded quantifier stands inside a group that is itself repeated without bound: (a+)*. */
function hasNestedRepetition(regex: string): boolean {
  const tokens = regex.match(TOKEN) ?? [];
  const repeats: boolean[] = [false];
  for (const [i, token] of tokens.entries()) {
    const isRepeated = /^(?:[*+]|\{\d+,\})$/.test(tokens[i + 1] ?? '');
    if (token === '(') repeats.push(false);
    else if (token === ')') {
      const inside = repeats.pop() ?? false;
      if (inside && isRepeated) return true;
      repeats.push((repeats.pop() ?? false) || inside || isRepeated);
    } else if (isRepeated) repeats.push(repeats.pop() !== undefined);
  }
  return false;
}

/** Repetitions that a sign parts which they cannot hold, so that there is one way only to read a text. */
const PARTED: ReadonlySet<string> = new Set([
  "text/ngrams.ts: /\\p{Script=Han}+|[a-z0-9]+(?:[.'-][a-z0-9]+)*/gu",
]);

test('the check knows a nested repetition when it sees one', () => {
  expect(['/(a+)+/', '/(?:a*b)*/', '/([ab]+,?)+/', '/((a)+)*/'].map(hasNestedRepetition)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['/(ab)+/', '/a+b*/', '/(a+)?/', '/[(+*)]+/', '/(a{1,3})+/'].map(hasNestedRepetition)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

const all = FOLDERS.flatMap(sourceFiles).flatMap((path) =>
  literals(path).map((regex) => `${path}: ${regex}`),
);

test('no regular expression repeats what repeats', () => {
  expect(all.length).toBeGreaterThan(100);
  const nested = all.filter((entry) => hasNestedRepetition(entry.slice(entry.indexOf(': ') + 2)));
  expect(nested.filter((entry) => !PARTED.has(entry))).toEqual([]);
});
