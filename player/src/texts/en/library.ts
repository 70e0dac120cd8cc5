import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');

export const library = {
  title: 'Your library',
  tabs: {
    songs: 'Songs',
    albums: 'Albums',
    artists: 'Artists',
    playlists: 'Playlists',
    history: 'History',
    links: 'Shared links',
  },
  tabsLabel: 'Parts of the library',
  likedSongs: 'Liked songs',
  songs: (count: number) => plural(count, { one: 'song', other: 'songs' }),
  noSongs: 'Songs that you like come here',
  noSongsHint: 'Press the heart beside a song to keep it.',
  noAlbums: 'Albums that you keep come here',
  noAlbumsHint: 'Press the heart on the page of an album.',
  noArtists: 'Artists whom you follow come here',
  noArtistsHint: 'Press “Follow” on the page of an artist.',
  noHistory: 'What you listen to comes here',
  noHistoryHint: 'A song counts once half of it, or four minutes, were heard.',
  noPlaylists: 'You have no playlists yet',
  noPlaylistsHint: 'Gather songs for a mood, a journey or a party.',
  search: 'Find music',
  signIn: 'Sign in to have a library',
  signInHint: 'Liked songs, playlists and your history wait for you on every device.',
  signInAction: 'Sign in',
  ownPlaylists: 'Your playlists',
  savedPlaylists: 'Saved playlists',
  playedAt: 'Played',
};
