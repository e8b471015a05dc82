import type { ReactNode } from 'react';
import { Flags, ValidityBadge } from '../evidence/badges.tsx';
import { PlaceName } from '../evidence/place-name.tsx';
import { useLanguage } from '../language/language.tsx';
import type { DocumentDetail } from '../server/shapes.ts';
import { DocumentNumber } from './document-number.tsx';

/** What a document is: title, place, issuers, number, dates and term, as far as it tells them. */
export function DocumentHead({ document }: { readonly document: DocumentDetail }) {
  const { t } = useLanguage();
  const { jurisdiction, issuers, documentNumber, issuedOn, publishedOn } = document;
  const term = termWords(document, t.document.until);
  return (
    <header className="document-head">
      <h1 lang="zh">{document.title}</h1>
      <p>
        <ValidityBadge validity={document.validity} />
      </p>
      <dl>
        {jurisdiction !== null && (
          <Line name={t.table.place}>
            <PlaceName {...jurisdiction} />
          </Line>
        )}
        {issuers.length > 0 && (
          <Line name={t.document.issuers}>
            <span lang="zh">{issuers.join('、')}</span>
          </Line>
        )}
        {documentNumber !== null && (
          <Line name={t.document.number}>
            <DocumentNumber {...document} documentNumber={documentNumber} />
          </Line>
        )}
        {issuedOn !== null && (
          <Line name={t.evidence.issued}>
            <ReadDate date={issuedOn} isInferred={document.inferred.includes('issued')} />
          </Line>
        )}
        {publishedOn !== null && (
          <Line name={t.evidence.published}>
            <ReadDate date={publishedOn} isInferred={document.inferred.includes('published')} />
          </Line>
        )}
        {term !== '' && <Line name={t.document.effective}>{term}</Line>}
        <Line name={t.documents.file}>{document.file}</Line>
      </dl>
    </header>
  );
}

function Line({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function ReadDate({ date, isInferred }: { readonly date: string; readonly isInferred: boolean }) {
  return (
    <>
      <time dateTime={date}>{date}</time> <Flags flags={isInferred ? ['inferred'] : []} />
    </>
  );
}

function termWords(
  { effectiveFrom, effectiveTo }: Pick<DocumentDetail, 'effectiveFrom' | 'effectiveTo'>,
  until: string,
): string {
  return [effectiveFrom, effectiveTo === null ? null : `${until} ${effectiveTo}`]
    .filter((part) => part !== null)
    .join(' ');
}
