/**
 * Says what changed to readers who hear the page. It must stand in the page before its words change: an element
 * that appears together with its words is often not read.
 */
export function Announcement({ words }: { readonly words: string }) {
  return (
    <p className="unseen" role="status">
      {words}
    </p>
  );
}
