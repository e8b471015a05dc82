import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Level } from '../../answer/answer.ts';
import type { PlaceNames } from '../../api/place-names.ts';
import { placesCall } from '../server/call.ts';
import { useRequest } from '../server/use-request.ts';
import { useLanguage } from './language.tsx';

/** What a place is called in the language of the page; null where it has no name but the printed one. */
export type NameOfPlace = (name: string, level: Level | null) => string | null;

const PlaceNamesContext = createContext<NameOfPlace>(() => null);

export function useNameOfPlace(): NameOfPlace {
  return useContext(PlaceNamesContext);
}

/** Asks for the English names of places once the page speaks English; until they come, places have their printed names. */
export function PlaceNamesProvider({ children }: { readonly children: ReactNode }) {
  const { language } = useLanguage();
  const { request } = useRequest<PlaceNames>(language === 'en' ? placesCall : null, { keep: true });
  const names = request.status === 'done' ? request.value.names : null;
  const nameOf = useMemo<NameOfPlace>(
    () => (name, level) => (names === null || level === null ? null : (names[level]?.[name] ?? null)),
    [names],
  );
  return <PlaceNamesContext value={nameOf}>{children}</PlaceNamesContext>;
}
