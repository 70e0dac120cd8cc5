import type { Texts } from '../language.store.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('de');

export const library: Texts['library'] = {
  title: 'Deine Bibliothek',
  tabs: {
    songs: 'Songs',
    albums: 'Alben',
    artists: 'Künstler',
    playlists: 'Playlists',
    history: 'Verlauf',
    links: 'Geteilte Links',
  },
  tabsLabel: 'Teile der Bibliothek',
  likedSongs: 'Lieblingssongs',
  songs: (count) => plural(count, { one: 'Song', other: 'Songs' }),
  noSongs: 'Hierher kommen Songs, die dir gefallen',
  noSongsHint: 'Drücke das Herz neben einem Song, um ihn zu behalten.',
  noAlbums: 'Hierher kommen Alben, die du behältst',
  noAlbumsHint: 'Drücke das Herz auf der Seite eines Albums.',
  noArtists: 'Hierher kommen Künstler, denen du folgst',
  noArtistsHint: 'Drücke „Folgen“ auf der Seite eines Künstlers.',
  noHistory: 'Hierher kommt, was du hörst',
  noHistoryHint: 'Ein Song zählt, sobald die Hälfte oder vier Minuten gehört wurden.',
  noPlaylists: 'Du hast noch keine Playlists',
  noPlaylistsHint: 'Sammle Songs für eine Stimmung, eine Reise oder ein Fest.',
  search: 'Musik finden',
  signIn: 'Melde dich an, um eine Bibliothek zu haben',
  signInHint: 'Lieblingssongs, Playlists und dein Verlauf warten auf jedem Gerät auf dich.',
  signInAction: 'Anmelden',
  ownPlaylists: 'Deine Playlists',
  savedPlaylists: 'Gespeicherte Playlists',
  playedAt: 'Gehört',
};
