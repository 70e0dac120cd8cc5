export const searchKinds = ['all', 'songs', 'albums', 'artists', 'playlists', 'genres'] as const;
export type SearchKind = (typeof searchKinds)[number];

export function searchAddress(query: string, kind: SearchKind): string {
  const parameters = new URLSearchParams({ q: query, ...(kind !== 'all' && { kind }) });
  return `/search?${parameters}`;
}
