import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');
/** What came beside the latest, which is named after it. */
const several = (verb: string, count: number, one: string, other: string) =>
  count > 1 ? `${verb} ${plural(count, { one, other })}, the latest:` : verb;

export const feed = {
  title: 'What is new',
  fromPeople: 'From people you follow',
  none: 'Nothing is new yet',
  noneHint: 'Follow people and artists, and what they do and release comes here.',
  find: 'Find people',
  /** Between the name of somebody, if there is one, and what it is about. */
  kinds: {
    LIKED_SONG: (count: number) => several('likes', count, 'song', 'songs'),
    LIKED_ALBUM: (count: number) => several('likes', count, 'album', 'albums'),
    FOLLOWED_USER: (count: number) => several('follows', count, 'person', 'people'),
    FOLLOWED_ARTIST: (count: number) => several('follows', count, 'artist', 'artists'),
    CREATED_PLAYLIST: (count: number) => several('made', count, 'playlist', 'playlists'),
    ADDED_TO_PLAYLIST: (count: number) => `added ${plural(count, { one: 'song', other: 'songs' })} to`,
    NEW_ALBUM: (count: number) =>
      count > 1 ? `${plural(count, { one: 'new album', other: 'new albums' })}, the latest:` : 'New album:',
  },
};
