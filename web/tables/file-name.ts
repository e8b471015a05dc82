/** A file name from words people typed: without what file systems refuse, and not endless. */
export function fileNameOf(words: string, extension: string): string {
  const safe = words
    .replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 60);
  return `${safe === '' ? 'table' : safe}.${extension}`;
}
