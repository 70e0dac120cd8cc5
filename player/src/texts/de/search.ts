import type { Texts } from '../language.store.ts';

export const search: Texts['search'] = {
  title: 'Suche',
  label: 'Suche',
  placeholder: 'Songs, Alben, Künstler …',
  kinds: {
    all: 'Alles',
    songs: 'Songs',
    albums: 'Alben',
    artists: 'Künstler',
    playlists: 'Playlists',
    genres: 'Genres',
  },
  kindsLabel: 'Wonach gesucht wird',
  best: 'Bester Treffer',
  showAll: (kind) => `Alle anzeigen: ${kind}`,
  nothing: (text) => `Zu „${text}“ wurde nichts gefunden`,
  nothingHint: 'Versuche es mit weniger oder anderen Wörtern.',
  browse: 'Nach Genre stöbern',
  found: (text) => `Treffer zu „${text}“`,
};
