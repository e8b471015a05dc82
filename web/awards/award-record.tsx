import type { AwardRow } from '../../answer/answer.ts';
import { Flags, ValidityBadge } from '../evidence/badges.tsx';
import { CitationLine } from '../evidence/citation-line.tsx';
import { CorrectionNote } from '../evidence/correction-note.tsx';
import { DocumentDate } from '../evidence/document-date.tsx';
import { PlaceName } from '../evidence/place-name.tsx';
import { Quote } from '../evidence/quote.tsx';
import { useLanguage } from '../language/language.tsx';
import { sourceHash } from '../routing/route.ts';
import { AmountCell } from './amount-cell.tsx';
import { evidenceElsewhere, sentenceMarks } from './evidence-marks.ts';

/** One award of one place: its facts, and below them the sentence they were read from. */
export function AwardRecord({ row }: { readonly row: AwardRow }) {
  const { t, language } = useLanguage();
  const { tier, recipient, oneOff, source, award } = t.table;
  return (
    <tbody className="record">
      <tr className="facts">
        <th scope="row" className="place">
          <PlaceName name={row.jurisdiction} level={row.level} />
        </th>
        <td data-label={award}>
          <span lang="zh">{row.program}</span>
          {language === 'en' && row.programEn !== null && <small>{row.programEn}</small>}
        </td>
        <td data-label={tier}>{row.tier === null ? <NotSaid /> : <Tier tier={row.tier} />}</td>
        <td data-label={recipient}>{row.recipient === null ? <NotSaid /> : t.recipients[row.recipient]}</td>
        <AmountCell row={row} />
        <td data-label={oneOff}>{row.oneOff === null ? <NotSaid /> : row.oneOff ? t.yes : t.no}</td>
        <td data-label={source} className="document">
          <a href={sourceHash(row)} lang="zh">
            {row.document}
          </a>
          <small>
            <DocumentDate {...row} /> <ValidityBadge validity={row.validity} /> <Flags flags={row.flags} />
          </small>
          <small lang="zh">{row.clause}</small>
        </td>
      </tr>
      <tr className="evidence">
        <td colSpan={7}>
          <Quote quote={row.quote} start={row.start} marks={sentenceMarks(row.quote, row.start, row)} />
          {evidenceElsewhere(row).map((item) => (
            <p key={`${item.role} ${item.start}`} className="elsewhere">
              {t.table.alsoFrom}{' '}
              <a href={sourceHash({ ...item, documentId: row.documentId })} lang="zh">
                {t.evidence.quoted(item.quote)}
              </a>
            </p>
          ))}
          <CorrectionNote correction={row.correction} />
          <CitationLine row={row} />
        </td>
      </tr>
    </tbody>
  );
}

function Tier({ tier }: { readonly tier: string }) {
  const { t } = useLanguage();
  const known: Readonly<Record<string, string>> = t.tiers;
  const words = known[tier] ?? '';
  return (
    <>
      <span lang="zh">{tier}</span>
      {words !== '' && <small>{words}</small>}
    </>
  );
}

function NotSaid() {
  const { t } = useLanguage();
  return <span className="not-said">{t.notSaid}</span>;
}
