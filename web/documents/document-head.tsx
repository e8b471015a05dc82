import { Flags, ValidityBadge } from '../evidence/badges.tsx';
import { useLanguage } from '../language/language.tsx';
import type { DocumentDetail } from '../server/shapes.ts';

export function DocumentHead({ document }: { readonly document: DocumentDetail }) {
  const { t } = useLanguage();
  const { jurisdiction, issuers, documentNumber, issuedOn, publishedOn, effectiveFrom, effectiveTo } =
    document;
  const term = [effectiveFrom, effectiveTo === null ? null : `${t.document.until} ${effectiveTo}`]
    .filter((part) => part !== null)
    .join(' ');
  const readFrom = (field: string) => (document.inferred.includes(field) ? ['inferred'] : []);
  const lines = [
    { name: t.table.place, value: jurisdiction === null ? null : jurisdiction.name },
    { name: t.document.issuers, value: issuers.length === 0 ? null : issuers.join('、') },
    {
      name: t.document.number,
      value: documentNumber,
      flags: document.documentNumberDamaged ? ['damaged'] : [],
    },
    { name: t.evidence.issued, value: issuedOn, flags: readFrom('issued') },
    { name: t.evidence.published, value: publishedOn, flags: readFrom('published') },
    { name: t.document.effective, value: term === '' ? null : term },
    { name: t.documents.file, value: document.file },
  ].filter((line) => line.value !== null);
  return (
    <header className="document-head">
      <h1 lang="zh">{document.title}</h1>
      <p>
        {jurisdiction !== null && <span className="badge">{t.levels[jurisdiction.level]}</span>}{' '}
        <ValidityBadge validity={document.validity} />
      </p>
      <dl>
        {lines.map(({ name, value, flags = [] }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <span lang="zh">{value}</span> <Flags flags={flags} />
            </dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
