import { Fragment, useId } from 'react';
import type { Coverage } from '../../answer/answer.ts';
import { useLanguage } from '../language/language.tsx';
import { useNames } from '../language/place-names.tsx';
import { routeHash } from '../routing/route.ts';

type Places = Coverage['jurisdictions'];

/** A few places are read at a glance; more are folded away. */
const AT_A_GLANCE = 12;

/** What the answer was looked for in, what was asked about and is not there, and who is silent. */
export function CoverageView({ coverage }: { readonly coverage: Coverage }) {
  const { t } = useLanguage();
  const heading = useId();
  const { jurisdictions, notLoaded, silent, documents, levels } = coverage;
  return (
    <section className="coverage" aria-labelledby={heading}>
      <h2 id={heading}>{t.coverage.title}</h2>
      <dl>
        <dt>
          <a href={routeHash({ name: 'documents' })}>{t.coverage.documents(documents)}</a>
        </dt>
        <dd>
          <PlaceNames places={jurisdictions} />
        </dd>
        {levels.map(({ level, loaded, total }) => (
          <Fragment key={level}>
            <dt>{t.coverage.level(t.levels[level])}</dt>
            <dd>
              {t.coverage.loaded(loaded, total)}
              <small>{t.coverage.notLoadedNote}</small>
            </dd>
          </Fragment>
        ))}
        {silent.length > 0 && (
          <>
            <dt>{t.coverage.silent}</dt>
            <dd>
              <PlaceNames places={silent} />
              <small>{t.coverage.silentNote}</small>
            </dd>
          </>
        )}
        {notLoaded.length > 0 && (
          <>
            <dt>{t.coverage.notLoaded}</dt>
            <dd>
              <PlaceNames places={notLoaded} />
              <small>{t.coverage.notLoadedNote}</small>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

function PlaceNames({ places }: { readonly places: Places }) {
  const { t, language } = useLanguage();
  const { place } = useNames();
  const names = (some: Places) => {
    const words = some.map(({ name, level }) => place(name, level));
    return <span {...(language === 'zh' ? { lang: 'zh' } : {})}>{words.join(t.coverage.separator)}</span>;
  };
  if (places.length <= AT_A_GLANCE) return names(places);
  return (
    <details>
      <summary>{t.coverage.all(places.length)}</summary>
      {names(places)}
    </details>
  );
}
