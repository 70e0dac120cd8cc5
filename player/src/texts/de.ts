import { albums } from './de/albums.ts';
import { app } from './de/app.ts';
import { artists } from './de/artists.ts';
import { chat } from './de/chat.ts';
import { faults } from './de/faults.ts';
import { feed } from './de/feed.ts';
import { genres } from './de/genres.ts';
import { home } from './de/home.ts';
import { library } from './de/library.ts';
import { look } from './de/look.ts';
import { offline } from './de/offline.ts';
import { people } from './de/people.ts';
import { playing } from './de/playing.ts';
import { playlists } from './de/playlists.ts';
import { reporting } from './de/reporting.ts';
import { rooms } from './de/rooms.ts';
import { search } from './de/search.ts';
import { session } from './de/session.ts';
import { settings } from './de/settings.ts';
import { sharing } from './de/sharing.ts';
import { songs } from './de/songs.ts';
import type { Texts } from './language.store.ts';

export const de: Texts = {
  albums,
  app,
  artists,
  chat,
  faults,
  feed,
  genres,
  home,
  library,
  look,
  offline,
  people,
  playing,
  playlists,
  reporting,
  rooms,
  search,
  session,
  settings,
  sharing,
  songs,
};
