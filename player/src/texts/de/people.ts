import type { Texts } from '../language.store.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('de');

export const people: Texts['people'] = {
  title: 'Freunde',
  back: 'Zurück zu den Freunden',
  conversations: 'Unterhaltungen',
  everybody: 'Alle hier',
  find: 'Jemanden finden',
  nobody: 'Außer dir ist noch niemand hier',
  nobodyFound: 'Niemand hier heißt so',
  playing: (title: string, artist: string) => `${title} · ${artist}`,
  online: 'Online',
  seen: (when: string) => `Zuletzt gesehen: ${when}`,
  never: 'Noch nicht gesehen',
  unread: (count: number) => `${count} ungelesen`,
  message: 'Nachricht schreiben',
  edit: 'Profil bearbeiten',
  since: (date: string) => `Hier seit ${date}`,
  playlists: 'Playlists',
  noPlaylists: 'Noch keine öffentlichen Playlists',
  follow: 'Folgen',
  followed: 'Gefolgt',
  followers: (count: number) => (count === 1 ? 'folgt' : 'folgen'),
  following: 'gefolgt',
  followersTitle: 'Follower',
  followingTitle: 'Folgt',
  none: 'Noch niemand',
  more: (name: string) => `Mehr zu ${name}`,
  report: 'Melden …',
  block: 'Blockieren',
  unblock: 'Nicht mehr blockieren',
  blocked: 'Du hast diese Person blockiert: Ihr seht und schreibt einander nicht.',
  songs: (count: number) => plural(count, { one: 'Titel', other: 'Titel' }),
};
