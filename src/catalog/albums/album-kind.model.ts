/** What an album is. */
export enum AlbumKind {
  ALBUM = 'ALBUM',
  EP = 'EP',
  SINGLE = 'SINGLE',
  COMPILATION = 'COMPILATION',
  LIVE = 'LIVE',
  SOUNDTRACK = 'SOUNDTRACK',
  REMIX = 'REMIX',
  AUDIOBOOK = 'AUDIOBOOK',
  OTHER = 'OTHER',
}

/** By MusicBrainz's types. What is further down says less: a live album is first of all live. */
const kinds: readonly [string, AlbumKind][] = [
  ['audiobook', AlbumKind.AUDIOBOOK],
  ['audio drama', AlbumKind.AUDIOBOOK],
  ['spokenword', AlbumKind.AUDIOBOOK],
  ['soundtrack', AlbumKind.SOUNDTRACK],
  ['live', AlbumKind.LIVE],
  ['remix', AlbumKind.REMIX],
  ['compilation', AlbumKind.COMPILATION],
  ['ep', AlbumKind.EP],
  ['single', AlbumKind.SINGLE],
  ['album', AlbumKind.ALBUM],
  ['broadcast', AlbumKind.OTHER],
  ['interview', AlbumKind.OTHER],
  ['other', AlbumKind.OTHER],
];

/** @param types as tags have them.
 * @returns null if they tell nothing. */
export function kindOf(types: readonly string[]): AlbumKind | null {
  const given = new Set(types.map((type) => type.trim().toLowerCase()));
  return kinds.find(([type]) => given.has(type))?.[1] ?? null;
}
