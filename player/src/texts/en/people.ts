import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');

export const people = {
  title: 'Friends',
  back: 'Back to friends',
  conversations: 'Conversations',
  everybody: 'Everybody here',
  find: 'Find somebody',
  nobody: 'Nobody else is here yet',
  nobodyFound: 'Nobody of that name is here',
  playing: (title: string, artist: string) => `${title} · ${artist}`,
  online: 'Online',
  seen: (when: string) => `Last seen ${when}`,
  never: 'Not seen yet',
  unread: (count: number) => `${count} unread`,
  message: 'Send a message',
  edit: 'Edit your profile',
  since: (date: string) => `Here since ${date}`,
  playlists: 'Playlists',
  noPlaylists: 'No public playlists yet',
  songs: (count: number) => plural(count, { one: 'song', other: 'songs' }),
};
