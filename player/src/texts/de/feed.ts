import type { Texts } from '../language.store.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('de');
const several = (verb: string, count: number, one: string, other: string) =>
  count > 1 ? `${verb} ${plural(count, { one, other })}, zuletzt` : verb;

export const feed: Texts['feed'] = {
  title: 'Neuigkeiten',
  fromPeople: 'Von Leuten, denen du folgst',
  none: 'Noch gibt es nichts Neues',
  noneHint: 'Folge Leuten und Künstlern: Was sie tun und veröffentlichen, kommt hierher.',
  find: 'Leute finden',
  kinds: {
    LIKED_SONG: (count) => several('mag', count, 'Song', 'Songs'),
    LIKED_ALBUM: (count) => several('mag', count, 'Album', 'Alben'),
    FOLLOWED_USER: (count) => several('folgt', count, 'Person', 'Personen'),
    FOLLOWED_ARTIST: (count) => several('folgt', count, 'Künstler', 'Künstlern'),
    CREATED_PLAYLIST: (count) =>
      count > 1 ? `hat ${count} Playlists erstellt, zuletzt` : 'hat eine Playlist erstellt:',
    ADDED_TO_PLAYLIST: (count) => `hat ${plural(count, { one: 'Song', other: 'Songs' })} hinzugefügt zu`,
    NEW_ALBUM: (count) =>
      count > 1 ? `${plural(count, { one: 'neues Album', other: 'neue Alben' })}, zuletzt` : 'Neues Album:',
  },
};
