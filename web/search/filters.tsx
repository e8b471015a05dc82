import { useLanguage } from '../language/language.tsx';
import { useNameOfPlace } from '../language/place-names.tsx';
import { NARROWING_FIELDS, type Narrowing, narrowingOf } from '../routing/narrowing.ts';
import { documentsCall } from '../server/call.ts';
import type { DocumentList } from '../server/shapes.ts';
import { useRequest } from '../server/use-request.ts';
import { FilterField, offeredValues } from './filter-fields.tsx';

interface FiltersProps {
  readonly narrowing: Narrowing;
  readonly narrowed: (narrowing: Narrowing) => void;
}

/**
 * What the search is narrowed to. Open where something is set and the screen has room for it; the address holds it, so
 * that it can be shared.
 */
export function Filters({ narrowing, narrowed }: FiltersProps) {
  const { t } = useLanguage();
  const nameOf = useNameOfPlace();
  const { request } = useRequest<DocumentList>(documentsCall, { keep: true });
  const offered = request.status === 'done' ? offeredValues(request.value, nameOf) : {};
  const set = Object.keys(narrowing).length;
  return (
    <details className="search-filters" open={set > 0 && !window.matchMedia('(max-width: 40rem)').matches}>
      <summary>{set === 0 ? t.search.filters : t.search.filtersOn(set)}</summary>
      <form
        key={JSON.stringify(narrowing)}
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          const entries = [...new FormData(event.currentTarget)].flatMap(([name, value]) =>
            typeof value === 'string' ? [[name, value]] : [],
          );
          narrowed(narrowingOf(new URLSearchParams(entries)));
        }}
      >
        {NARROWING_FIELDS.map((field) => (
          <FilterField
            key={field}
            field={field}
            value={narrowing[field] ?? ''}
            offered={offered[field] ?? []}
          />
        ))}
        <p className="actions">
          <button type="submit" className="primary">
            {t.search.apply}
          </button>
          {set > 0 && (
            <button type="button" onClick={() => narrowed({})}>
              {t.search.clear}
            </button>
          )}
        </p>
      </form>
    </details>
  );
}
