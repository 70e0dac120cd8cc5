import { useMemo, useSyncExternalStore } from 'react';

export type Route =
  | { page: 'home' }
  | { page: 'album'; id: string }
  | { page: 'search'; query: string }
  | { page: 'sign-in' };

/** The page's path, after the #. */
export function pathOf(route: Route): string {
  if (route.page === 'album') return `#/album/${route.id}`;
  if (route.page === 'search') return `#/search/${encodeURIComponent(route.query)}`;
  return route.page === 'home' ? '#/' : '#/sign-in';
}

export function go(route: Route, { replace = false } = {}): void {
  if (replace) location.replace(pathOf(route));
  else location.hash = pathOf(route);
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(listen, () => location.hash);
  return useMemo(() => parse(hash), [hash]);
}

function listen(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

function parse(hash: string): Route {
  const [, page = '', rest = ''] = /^#\/([\w-]*)\/?(.*)$/.exec(hash) ?? [];
  if (page === 'album') return { page, id: rest };
  if (page === 'search') return { page, query: decodeURIComponent(rest) };
  return page === 'sign-in' ? { page } : { page: 'home' };
}
