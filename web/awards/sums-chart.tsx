import { type ReactNode, useId } from 'react';
import type { AwardRow, MentionRow } from '../../answer/answer.ts';
import { ValidityBadge } from '../evidence/badges.tsx';
import { PlaceName } from '../evidence/place-name.tsx';
import { useLanguage } from '../language/language.tsx';
import { formatAmount } from './amount.ts';
import { type Bar, barGroups } from './chart-bars.ts';
import { ProgramName } from './program-name.tsx';

interface SumsChartProps {
  readonly rows: readonly AwardRow[];
  /** Places that name an award and state no sum: no bar of length nought, but a list of their own. */
  readonly unstated: readonly MentionRow[];
}

/** Sums by award and place on one scale, drawn as bars; each bar's words say all that its length does. */
export function SumsChart({ rows, unstated }: SumsChartProps) {
  const { t } = useLanguage();
  const heading = useId();
  if (rows.length < 2) return null;
  const groups = barGroups(rows);
  const bars = groups.flatMap((group) => group.bars);
  const silent = [...new Map(unstated.map((row) => [`${row.jurisdiction} ${row.program}`, row])).values()];
  return (
    <section className="result" aria-labelledby={heading}>
      <div className="result-head">
        <h2 id={heading}>{t.chart.title}</h2>
        <span className="count">{t.chart.note}</span>
      </div>
      <div className="sums-chart">
        {groups.map(({ by, head, bars: own }) => (
          <div key={`${head.program} ${head.jurisdiction}`} className="bar-group">
            <h3>{by === 'program' ? <ProgramName {...head} /> : <Place {...head} />}</h3>
            <ul>
              {own.map((bar) => (
                <BarLine key={barKey(bar)} bar={bar}>
                  {by === 'program' ? <Place {...bar.row} /> : <ProgramName {...bar.row} />}
                </BarLine>
              ))}
            </ul>
          </div>
        ))}
        {silent.length > 0 && (
          <div className="bar-group">
            <h3>{t.chart.without}</h3>
            <p className="unstated">
              {silent.map((row) => (
                <span key={`${row.jurisdiction} ${row.program}`}>
                  <PlaceName name={row.jurisdiction} level={row.level} /> <span lang="zh">{row.program}</span>
                </span>
              ))}
            </p>
          </div>
        )}
        <Legend bars={bars} />
      </div>
    </section>
  );
}

function Place({ jurisdiction, level }: Pick<AwardRow, 'jurisdiction' | 'level'>) {
  return <PlaceName name={jurisdiction} level={level} />;
}

interface BarLineProps {
  readonly bar: Bar;
  /** What tells the bar from the others of its group. */
  readonly children: ReactNode;
}

function BarLine({ bar: { row, solid, hatched, past }, children }: BarLineProps) {
  const { t } = useLanguage();
  const tiers: Readonly<Record<string, string>> = t.tiers;
  const who = [
    row.tier === null ? null : tiers[row.tier] || row.tier,
    row.recipient === null ? null : t.recipients[row.recipient],
  ].filter((part) => part !== null);
  return (
    <li className={past ? 'bar past' : 'bar'}>
      <span className="bar-label">
        {children}
        {who.length > 0 && <small>{who.join(' · ')}</small>}
      </span>
      <span className="bar-track" aria-hidden="true">
        <span className="solid" style={{ width: `${solid}%` }} />
        <span className="hatched" style={{ width: `${hatched - solid}%` }} />
      </span>
      <span className="bar-sum">
        <b>{formatAmount(row, t)}</b>
        {past && <ValidityBadge validity={row.validity} />}
        {row.amountYuan === null && <small>{t.chart.noLength}</small>}
      </span>
    </li>
  );
}

function Legend({ bars }: { readonly bars: readonly Bar[] }) {
  const { t } = useLanguage();
  const kinds = [
    { kind: 'exact', words: t.chart.exact, isThere: bars.some(({ solid }) => solid > 0) },
    { kind: 'inexact', words: t.chart.inexact, isThere: bars.some((bar) => bar.hatched > bar.solid) },
    { kind: 'past', words: t.chart.past, isThere: bars.some(({ past }) => past) },
  ].filter(({ isThere }) => isThere);
  if (kinds.length < 2) return null;
  return (
    <p className="legend">
      {kinds.map(({ kind, words }) => (
        <span key={kind} className={kind}>
          <i aria-hidden="true" />
          {words}
        </span>
      ))}
    </p>
  );
}

function barKey({ row }: Bar): string {
  const { documentId, start, jurisdiction, program, tier, recipient, amountYuan, amountAsPrinted } = row;
  return [documentId, start, jurisdiction, program, tier, recipient, amountYuan, amountAsPrinted].join(' ');
}
