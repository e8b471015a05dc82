import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { packageRoot } from '../../../text/package-root.ts';

export interface Place {
  readonly file: string;
  readonly line: number;
}

export interface ListedRegex extends Place {
  readonly source: string;
  readonly flags: string;
}

const FOLDERS = ['text', 'ingest', 'graph', 'answer', 'api', 'web'];

/** Every regular expression literal of the program, found by the TypeScript parser. */
export function listLiterals(): readonly ListedRegex[] {
  return nodesOf((node, place) => {
    if (!ts.isRegularExpressionLiteral(node)) return null;
    const literal = node.getText();
    const end = literal.lastIndexOf('/');
    return { ...place, source: literal.slice(1, end), flags: literal.slice(end + 1) };
  });
}

/** Every place of the program that composes a regular expression: `new RegExp(…)` or `RegExp(…)`. */
export function listComposers(): readonly Place[] {
  return nodesOf((node, place) => {
    const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
    return isCall && node.expression.getText().endsWith('RegExp') ? place : null;
  });
}

function nodesOf<Found>(find: (node: ts.Node, place: Place) => Found | null): readonly Found[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(packageRoot(), folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/u.test(name))
      .sort()
      .flatMap((name) => nodesIn(`${folder}/${name}`, find)),
  );
}

function nodesIn<Found>(file: string, find: (node: ts.Node, place: Place) => Found | null): readonly Found[] {
  const text = readFileSync(join(packageRoot(), file), 'utf8');
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const one = find(node, { file, line });
    if (one !== null) found.push(one);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
