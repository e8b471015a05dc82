import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { packageRoot } from '../../../text/package-root.ts';

export interface ListedRegex {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

const FOLDERS = ['text', 'ingest', 'graph', 'answer', 'api', 'web'];

/** Every regular expression literal of the program, found by the TypeScript parser. */
export function listLiterals(): readonly ListedRegex[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(packageRoot(), folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/u.test(name))
      .sort()
      .flatMap((name) => literalsIn(`${folder}/${name}`)),
  );
}

function literalsIn(file: string): readonly ListedRegex[] {
  const text = readFileSync(join(packageRoot(), file), 'utf8');
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const found: ListedRegex[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const literal = node.getText();
      const end = literal.lastIndexOf('/');
      found.push({
        file,
        line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1,
        source: literal.slice(1, end),
        flags: literal.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
