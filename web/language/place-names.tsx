import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { PlaceNames } from '../../api/place-names.ts';
import { placesCall } from '../server/call.ts';
import { useRequest } from '../server/use-request.ts';
import { useLanguage } from './language.tsx';
import { type NameOfPlace, type Names, namesIn, placeNameFinder } from './names.ts';

const PlaceNamesContext = createContext<NameOfPlace>(() => null);

export function useNameOfPlace(): NameOfPlace {
  return useContext(PlaceNamesContext);
}

/** Names as plain text in the language of the page. */
export function useNames(): Names {
  const { language, t } = useLanguage();
  const nameOf = useNameOfPlace();
  return useMemo(() => namesIn(language, nameOf, t), [language, nameOf, t]);
}

/** Asks for the English names of places once the page speaks English; until they come, places have their printed names. */
export function PlaceNamesProvider({ children }: { readonly children: ReactNode }) {
  const { language } = useLanguage();
  const { request } = useRequest<PlaceNames>(language === 'en' ? placesCall : null, { keep: true });
  const names = request.status === 'done' ? request.value.names : null;
  const nameOf = useMemo(() => placeNameFinder(names), [names]);
  return <PlaceNamesContext value={nameOf}>{children}</PlaceNamesContext>;
}
