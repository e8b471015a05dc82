export type Cell = string | number | null;

/**
 * A table as CSV that spreadsheet programs open rightly: a byte-order mark (else Excel takes the Chinese for
 * another encoding), CRLF, quoted where needed. Text that a spreadsheet would take for a formula gets an
 * apostrophe before it, since a document's words must never run as one.
 */
export function toCsv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [head, ...rows].map((row) => row.map(cell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe =
    /^[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u.test(value) || /^[\t\r\n]/.test(value)
      ? `'${value}`
      : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
