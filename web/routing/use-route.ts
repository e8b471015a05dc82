import { useEffect, useState } from 'react';
import { parseRoute, type Route, routeHash } from './route.ts';

/** The route that the address bar shows, kept in step with it. */
export function useRoute(): Route {
  const [hash, setHash] = useState(() => window.location.hash);
  useEffect(() => {
    const follow = () => setHash(window.location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return parseRoute(hash);
}

/** Goes to a route as a new entry of the browser's history. */
export function go(route: Route): void {
  window.location.hash = routeHash(route);
}

/** Puts a route in the place of the one shown, without a new entry of the history. */
export function replaceRoute(route: Route): void {
  window.location.replace(routeHash(route));
}
