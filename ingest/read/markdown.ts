const HEADING = /^#{1,6}[ \t]+(.*)/gm;
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^[ \t]*>[ \t]?/gm, ''],
  [/^[ \t]*[*+-][ \t]+(?=\S)/gm, '—— '],
  [/^[ \t]*(?:\|[ \t]*)?:?--[-:| \t]*$/gm, ''],
  [/^[ \t]*\|(.*)\|[ \t]*$/gm, '$1'],
  [/(\*\*|__)(?=\S)([^*_\n]{1,200})\1/g, '$2'],
  [/!\[[^\]\n]{0,200}\]\([^)\n]{0,500}\)/g, ''],
  [/\[([^\]\n]{1,200})\]\([^)\n]{0,500}\)/g, '$1'],
  [/^```.*$/gm, ''],
];

/** The text of a Markdown document: marks taken away, table rows as `cell | cell`, bullets as ——. */
export function markdownToText(markdown: string): string {
  const plain = markdown.replace(HEADING, (_, title: string) => withoutClosing(title));
  return RULES.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), plain);
}

/** `## Title ##` closes its heading with the signs that open it. */
function withoutClosing(title: string): string {
  return title.replace(/(?<!#)#+$/, '').replace(/(?<![ \t])[ \t]+$/, '');
}
