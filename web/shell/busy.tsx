/** Something is on its way; said to readers who cannot see it. */
export function Busy({ words }: { readonly words: string }) {
  return (
    <div className="busy" role="status">
      <span className="busy-line" aria-hidden="true" />
      <span>{words}</span>
    </div>
  );
}
