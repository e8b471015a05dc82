import { useLanguage } from '../language/language.tsx';

export interface Dated {
  readonly issuedOn: string | null;
  readonly publishedOn: string | null;
}

/** When a document was issued; else when it was published, and that it is that date. */
export function DocumentDate({ issuedOn, publishedOn }: Dated) {
  const { t } = useLanguage();
  const date = issuedOn ?? publishedOn;
  if (date === null) return <span>{t.evidence.undated}</span>;
  const what = issuedOn === null ? t.evidence.published : t.evidence.issued;
  return (
    <span className="date">
      <time dateTime={date}>{date}</time> {what}
    </span>
  );
}
