/** Something is on its way. */
export function Busy({ words }: { readonly words: string }) {
  return (
    <div className="busy">
      <span className="busy-line" aria-hidden="true" />
      <span>{words}</span>
    </div>
  );
}
