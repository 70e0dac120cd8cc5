import type { Transaction } from '../../persistence/transaction.service.ts';
import type { Album } from '../albums/album.entity.ts';
import { type AlbumFacts, findOrCreateAlbums } from '../catalog.writes.ts';
import { giveAllCredits } from '../credits/credit.writes.ts';
import { chooseAllCredits, findArtists } from '../credits/credited-artists.writes.ts';
import { creditsKey, creditsOfAlbum } from '../credits/described-credits.model.ts';
import { type FoundCredit, foundCredits, mainCredits } from '../credits/found-credits.model.ts';
import { type Following, sameTaggedAlbum } from './tagged-song.model.ts';

// The artists and albums that songs have by their tags.

/** What the credits of a song are to be. */
export interface FollowedCredits {
  /** Undefined where they stay as they are. */
  ofSong: readonly FoundCredit[] | undefined;
  /** Of its album, if that follows; else empty. */
  ofAlbum: readonly FoundCredit[];
}

/** The credits of songs and of their albums, as far as they follow the tags and these tell others than before. Locks the
 * names of all their artists, and of those before. */
export async function creditsToFollow(
  transaction: Transaction,
  followings: readonly Following[],
): Promise<FollowedCredits[]> {
  const followed = followings.filter(followsCredits);
  const chosen = await chooseAllCredits(
    transaction,
    followed.map(({ file }) => file.description.credits),
  );
  const ofSongs = followings.map((one) => chosen[followed.indexOf(one)] ?? []);
  const ofAlbums = followings.map((one) => {
    const { album, description } = one.file;
    return album && followsAlbum(one) ? creditsOfAlbum(description, album.artist) : [];
  });
  const wanted = [...ofSongs, ...ofAlbums];
  const before = followings.flatMap(({ around }) => around.artists);
  const found = await findArtists(transaction, wanted.flat(), before);
  const credits = wanted.map((own) => foundCredits(own, found.splice(0, own.length)));
  return followings.map((_, index) => ({
    ofSong: ofSongs[index]?.length ? credits[index] : undefined,
    ofAlbum: credits[followings.length + index] ?? [],
  }));
}

function followsCredits({ file: { description }, former, wasHeld, follows }: Following): boolean {
  const told = former?.artist === description.artist && former.credits === creditsKey(description.credits);
  return follows('CREDITS') && (wasHeld('CREDITS') || !told);
}

function followsAlbum({ file, former, wasHeld, follows }: Following): boolean {
  if (!follows('ALBUM') || file.album === undefined) return false;
  return wasHeld('ALBUM') || !former || !sameTaggedAlbum(former.album, file.album);
}

/** The albums that songs are to be on, in their order. A new one notes from which album its first song came. */
export async function albumsToFollow(
  transaction: Transaction,
  followings: readonly Following[],
  credits: readonly FollowedCredits[],
): Promise<(Album | null)[]> {
  const wanted = new Map<string, { facts: AlbumFacts; from: Album | null }>();
  const keys = followings.map((one, index) => {
    const { album } = one.file;
    if (!album || !followsAlbum(one)) return undefined;
    const ofAlbum = credits[index]?.ofAlbum ?? [];
    const { artist: artistName, ...told } = album;
    const key = JSON.stringify([album, mainCredits(ofAlbum).map(({ artist }) => artist.id)]);
    const facts = { ...told, credits: ofAlbum, artistName };
    if (!wanted.has(key)) wanted.set(key, { facts, from: one.song.album });
    return key;
  });
  const found = await findOrCreateAlbums(
    transaction,
    [...wanted.values()].map(({ facts }) => facts),
  );
  const made = [...wanted.values()].flatMap(({ facts, from }, index) => {
    const one = found[index];
    if (!one?.made) return [];
    one.album.splitFrom = from?.id ?? null;
    return [{ owner: one.album, credits: facts.credits }];
  });
  await giveAllCredits(transaction, 'album', made);
  const albums = new Map([...wanted.keys()].map((key, index) => [key, found[index]?.album ?? null]));
  return followings.map((one, index) => {
    if (!followsAlbum(one)) return one.song.album;
    return albums.get(keys[index] ?? '') ?? null;
  });
}
