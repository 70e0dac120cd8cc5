import { albums } from './en/albums.ts';
import { app } from './en/app.ts';
import { artists } from './en/artists.ts';
import { chat } from './en/chat.ts';
import { faults } from './en/faults.ts';
import { feed } from './en/feed.ts';
import { genres } from './en/genres.ts';
import { home } from './en/home.ts';
import { library } from './en/library.ts';
import { look } from './en/look.ts';
import { offline } from './en/offline.ts';
import { people } from './en/people.ts';
import { playing } from './en/playing.ts';
import { playlists } from './en/playlists.ts';
import { reporting } from './en/reporting.ts';
import { rooms } from './en/rooms.ts';
import { search } from './en/search.ts';
import { session } from './en/session.ts';
import { settings } from './en/settings.ts';
import { sharing } from './en/sharing.ts';
import { songs } from './en/songs.ts';

/** The English texts: one part for each room. The others have the same shape. */
export const en = {
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
