/** Hands `content` to the browser as a file to keep. */
export function download(fileName: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has begun to read by then; a blob that is never let go stays in memory.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
