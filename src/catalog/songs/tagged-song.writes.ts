import { LockMode } from '@mikro-orm/postgresql';
import { laterThan } from '../../api/base.entity.ts';
import { recordGivenAudio, recordImage, releaseMedia } from '../../media/media.service.ts';
import type { MediaStore } from '../../media/media.store.ts';
import { CollisionError } from '../../persistence/collision-retry.service.ts';
import { sameName } from '../../persistence/name-key.model.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { Album } from '../albums/album.entity.ts';
import { followSongs, settleFormerAlbum } from '../albums/tagged-album.writes.ts';
import { deleteForlornArtists, findOrCreateAlbum, wholeSeconds } from '../catalog.writes.ts';
import { type FoundCredit, firstMain, foundCredits, giveCredits } from '../credits/credit.writes.ts';
import { chooseCredits, findArtists } from '../credits/credited-artists.writes.ts';
import { creditsKey, creditsOfAlbum } from '../credits/described-credits.model.ts';
import { handBack, isHeld } from '../edited-fields.model.ts';
import { checkStillCredited, lockSongs } from '../editing.queries.ts';
import { giveGenres, songsWithOtherGenres } from '../genres/genre.writes.ts';
import { Song } from './song.entity.ts';
import { sortTitleOf } from './song-details.model.ts';
import { followDetails, followLyrics } from './song-details.writes.ts';
import type { SongField } from './song-field.model.ts';
import { type Following, readingOf, type SongFile, sameTaggedAlbum } from './tagged-song.model.ts';
import { namesAround, type SongSurroundings } from './tagged-song.queries.ts';

export interface UpdateOptions {
  /** Fields to hand back first, and the only ones to read. */
  fields?: readonly SongField[];
  /** Whether a person asked for it. */
  again?: boolean;
}

/** Brings a song in line with what its file tells now, and leaves alone what an editor changed. Artists and albums left
 * without songs are deleted; an album whose songs are retagged one by one keeps its id. Repeating it changes nothing. It
 * takes the same number of statements for any file.
 * @returns whether anything changed; undefined if there is no such song.
 * @throws {CollisionError} if the song changed meanwhile: repeat the transaction. */
export async function updateFromTags(
  transaction: Transaction,
  store: MediaStore,
  songId: string,
  file: SongFile,
  { fields, again = false }: UpdateOptions = {},
): Promise<boolean | undefined> {
  const { em } = transaction;
  const around = await namesAround(em, songId);
  if (!around) return undefined;
  // Unless it is still the same when it is locked, the transaction is repeated.
  const song = await em.findOne(Song, songId, { populate: ['artist', 'album', 'album.artist'] });
  if (!song || !sameArtists(around.ids, song)) throw new CollisionError();
  const before = song.updatedAt;
  const handedBack = again ? song.editedFields.filter((field) => concerns(fields, field)) : [];
  const following: Following = {
    song,
    file,
    store,
    former: around.tagged,
    handedBack,
    wasHeld: (field) => handedBack.includes(field),
    follows: (field) => concerns(fields, field) && (!isHeld(song, field) || handedBack.includes(field)),
    left: { files: [], artists: [] },
  };
  await follow(transaction, following, around);
  return song.updatedAt.getTime() !== before.getTime();
}

function concerns(fields: readonly SongField[] | undefined, field: string): boolean {
  return fields === undefined || fields.some((one) => one === field);
}

function sameArtists(ids: readonly string[], { artist, album }: Song): boolean {
  return ids.includes(artist.id) && (!album || ids.includes(album.artist.id));
}

async function follow(
  transaction: Transaction,
  following: Following,
  around: SongSurroundings,
): Promise<void> {
  const { em } = transaction;
  const { song, file, left, follows } = following;
  const { title, discNumber, trackNumber } = file.description;
  const former = { album: song.album };
  const { credits, albumCredits } = await creditsToFollow(transaction, following, around.artists);
  const album = await albumToFollow(transaction, following, albumCredits);
  await lock(transaction, song, [former.album, album]);
  await checkStillCredited(em, around.credited, 'song', [song.id]);
  handBack(song, following.handedBack);
  const credited = credits ? await giveCredits(transaction, 'song', song, credits) : false;
  song.album = album;
  if (follows('TITLE')) song.title = title;
  followSortTitle(following);
  if (follows('DISC_NUMBER')) song.discNumber = discNumber;
  if (follows('TRACK_NUMBER')) song.trackNumber = trackNumber;
  await followGenres(transaction, following);
  await followPicture(transaction, following);
  await followAudio(transaction, following);
  const detailed = await followDetails(transaction, following, readingOf(file));
  const sung = await followLyrics(transaction, following);
  // Nothing of it is in the row of the song itself.
  if (detailed || sung || credited) song.updatedAt = laterThan(song.updatedAt);
  await em.flush();
  let present = album;
  if (former.album && former.album !== album) {
    present = await settleFormerAlbum(transaction, former.album, album, left, albumCredits);
  }
  if (present && follows('ALBUM')) await followSongs(transaction, present, left, file.album?.title);
  if (credited) left.artists.push(...around.credited.map(({ id }) => id));
  const pictures = left.artists.length > 0 ? await deleteForlornArtists(transaction, left.artists) : [];
  await releaseMedia(transaction, [...left.files, ...pictures]);
}

/** The credits of the song and of its album, as far as they follow the tags and these tell others than before. Locks the
 * names of all their artists, and of those before. */
async function creditsToFollow(transaction: Transaction, following: Following, before: readonly string[]) {
  const { file, former, wasHeld, follows } = following;
  const { description } = file;
  const told = former?.artist === description.artist && former.credits === creditsKey(description.credits);
  const followed = follows('CREDITS') && (wasHeld('CREDITS') || !told);
  const ofSong = followed ? await chooseCredits(transaction, description.credits) : [];
  const ofAlbum = file.album && followsAlbum(following) ? creditsOfAlbum(description, file.album.artist) : [];
  const found = await findArtists(transaction, [...ofSong, ...ofAlbum], before);
  return {
    credits: ofSong.length > 0 ? foundCredits(ofSong, found) : undefined,
    albumCredits: foundCredits(ofAlbum, found.slice(ofSong.length)),
  };
}

function followsAlbum({ file, former, wasHeld, follows }: Following): boolean {
  if (!follows('ALBUM') || file.album === undefined) return false;
  return wasHeld('ALBUM') || !former || !sameTaggedAlbum(former.album, file.album);
}

async function albumToFollow(
  transaction: Transaction,
  following: Following,
  credits: readonly FoundCredit[],
): Promise<Album | null> {
  const { em } = transaction;
  const { song, file } = following;
  if (!followsAlbum(following)) return song.album;
  if (!file.album) return null;
  const { artist: artistName, ...told } = file.album;
  const album = await findOrCreateAlbum(transaction, { ...told, artist: firstMain(credits), artistName });
  if (!em.getUnitOfWork().getPersistStack().has(album)) return album;
  album.splitFrom = song.album?.id ?? null;
  await em.flush();
  await giveCredits(transaction, 'album', album, credits);
  return album;
}

/** Albums before their songs, as everywhere.
 * @throws {CollisionError} if somebody changed the song meanwhile. */
async function lock(transaction: Transaction, song: Song, albums: readonly (Album | null)[]): Promise<void> {
  const { em } = transaction;
  await em.flush();
  const ids = albums.flatMap((album) => album?.id ?? []);
  await em.find(Album, { id: ids }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE });
  const [locked] = await lockSongs(transaction, [song.id], null);
  if (locked?.updatedAt.getTime() !== song.updatedAt.getTime()) throw new CollisionError();
}

/** What tags have a title ordered by says nothing of one that an editor gave. */
function followSortTitle({ song, file, follows }: Following): void {
  const concerned = follows('SORT_TITLE') || (follows('TITLE') && !isHeld(song, 'SORT_TITLE'));
  if (!concerned) return;
  const told = sortTitleOf(file.metadata.details);
  song.givenSortTitle = sameName(song.title, file.description.title) ? told : null;
}

async function followGenres(transaction: Transaction, { song, file, follows }: Following): Promise<void> {
  const { genres } = file.description;
  if (!follows('GENRES')) return;
  if ((await songsWithOtherGenres(transaction, [song.id], genres)).length === 0) return;
  await giveGenres(transaction, [song.id], genres);
  song.updatedAt = laterThan(song.updatedAt);
}

/** As in the import: the first picture is the album's too, and a song with the same has none of its own. */
async function followPicture(
  transaction: Transaction,
  { song, file, store, follows, wasHeld, left }: Following,
): Promise<void> {
  const { picture } = file;
  if (!follows('IMAGE') || (picture === undefined && !wasHeld('IMAGE'))) return;
  const { album, image: former } = song;
  if (picture && album?.image?.key !== picture.key) {
    const image = former?.key === picture.key ? former : await recordImage(transaction, store, picture);
    if (album && !album.image && !isHeld(album, 'IMAGE')) album.image = image;
    song.image = album?.image === image ? null : image;
  } else {
    song.image = null;
  }
  if (former?.key !== song.image?.key) left.files.push(former?.key);
}

async function followAudio(transaction: Transaction, { song, file, store, left }: Following): Promise<void> {
  const { audio, metadata } = file;
  song.duration = wholeSeconds(metadata.duration);
  if (!audio || audio.key === song.audio.key) return;
  left.files.push(song.audio.key);
  song.audio = await recordGivenAudio(transaction, store, audio);
}
