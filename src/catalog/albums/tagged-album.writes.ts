import { sql } from 'kysely';
import { Image } from '../../media/image.entity.ts';
import { database } from '../../persistence/database.service.ts';
import { sameName } from '../../persistence/name-key.model.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { giveCredits } from '../credits/credit.writes.ts';
import { type FoundCredit } from '../credits/found-credits.model.ts';
import { isHeld } from '../edited-fields.model.ts';
import type { LeftBehind } from '../left-behind.model.ts';
import type { Album } from './album.entity.ts';
import { AlbumDetails } from './album-details.entity.ts';
import type { AlbumDetailValues } from './album-details.model.ts';
import { AlbumDisc } from './album-disc.entity.ts';
import { noDetails } from './album-facts.writes.ts';
import type { AlbumField } from './album-field.model.ts';
import { editionKey, mainArtistsOf, yearOfDate } from './album-identity.model.ts';
import { findAlbumLike } from './album-identity.queries.ts';
import { rememberIdentity } from './album-identity.writes.ts';
import { factsOfSongs, firstPictureOf, supportOf, type ToldFacts } from './tagged-album.queries.ts';

// How albums follow the tags of their songs. Call these after the songs were written, in a transaction that holds the
// locks on the albums.

/** Settles an album from which tags took all songs. It is deleted; but if they moved to an album that was made for the first
 * of them, then it was renamed song by song, and goes on under the new name: with its id, its picture and what was edited.
 * So does one of which only the year was unknown.
 * @param present the album where the last song is now.
 * @param credits of that album, as the tags tell them.
 * @returns the album where that song is in the end. */
export async function settleEmptyAlbum(
  transaction: Transaction,
  former: Album,
  present: Album | null,
  left: LeftBehind,
  credits: readonly FoundCredit[],
): Promise<Album | null> {
  const { em } = transaction;
  left.artists.push(...mainArtistsOf(former));
  const goesOn = present?.splitFrom === former.id || (present && isDated(former, present));
  if (goesOn && present.editedFields.length === 0) {
    return continueAs(transaction, former, present, { left, credits });
  }
  left.files.push(former.image?.key);
  em.remove(former);
  await em.flush();
  return present;
}

/** Whether a younger album is the same, but that its year is known. */
function isDated(former: Album, present: Album): boolean {
  const artists = (album: Album) => mainArtistsOf(album).sort().join();
  return (
    former.releaseYear === null &&
    former.createdAt < present.createdAt &&
    sameName(former.title, present.title) &&
    artists(former) === artists(present) &&
    editionKey(former.title, former.edition) === editionKey(present.title, present.edition) &&
    (former.musicBrainzId === null || former.musicBrainzId === present.musicBrainzId)
  );
}

/** Fields that make up the identity of an album, and the field that holds each. */
const identity = [
  ['title', 'TITLE'],
  ['artist', 'CREDITS'],
  ['coArtists', 'CREDITS'],
  ['edition', 'EDITION'],
  ['releaseYear', 'RELEASE_YEAR'],
  ['reissueYear', 'RELEASE_DATE'],
  ['musicBrainzId', 'MUSIC_BRAINZ_ID'],
] as const satisfies readonly (readonly [keyof Album, `${AlbumField}`])[];

async function continueAs(
  transaction: Transaction,
  former: Album,
  { id, image, ...told }: Album,
  { left, credits }: { left: LeftBehind; credits: readonly FoundCredit[] },
): Promise<Album> {
  const { em } = transaction;
  const db = database(em);
  const next = identity.filter(([, field]) => !isHeld(former, field));
  // Files that are tagged so go on finding the album, although it is called otherwise.
  if (next.length < identity.length) await rememberIdentity(transaction, [id], former.id);
  await sql`update song set album_id = ${former.id} where album_id = ${id}`.execute(db);
  await sql`delete from album where id = ${id}`.execute(db);
  const renamed = { ...former };
  for (const [key] of next) Object.assign(renamed, { [key]: told[key] });
  const { title, edition, releaseYear, reissueYear, musicBrainzId, artist, coArtists } = renamed;
  const names = { title, edition, releaseYear, reissueYear, musicBrainzId };
  // What was edited together with what the tags tell may be another album that is there.
  const twin = await findAlbumLike(em, { ...names, artistIds: mainArtistsOf(renamed) });
  if (!twin || twin.by === 'alias' || twin.id === former.id)
    Object.assign(former, names, { artist, coArtists });
  await em.flush();
  if (former.artist === artist && credits.length > 0 && !isHeld(former, 'CREDITS')) {
    await giveCredits(transaction, 'album', former, credits);
  }
  left.artists.push(...mainArtistsOf(told));
  left.files.push(image?.key);
  former.image ??= image;
  await em.flush();
  return former;
}

/** An album that songs joined or left. */
export interface FollowedAlbum {
  album: Album;
  /** The title as a song has it now; undefined to keep the album's. */
  spelling?: string | undefined;
}

/** Brings an album in line with what its songs tell, except what was edited. */
export function followSongs(transaction: Transaction, album: Album, left: LeftBehind): Promise<void> {
  return followSongsOfAlbums(transaction, [{ album }], left);
}

/** The same for many albums, each once. Takes the same number of statements for any number of them, except for those whose
 * picture no song has any more. */
export async function followSongsOfAlbums(
  transaction: Transaction,
  followed: readonly FollowedAlbum[],
  left: LeftBehind,
): Promise<void> {
  if (followed.length === 0) return;
  const { em } = transaction;
  const albums = followed.map(({ album }) => album);
  const shown = albums.map(({ id, title, image }) => ({ id, title, imageKey: image?.key ?? null }));
  const supports = await supportOf(em, shown);
  for (const { album, spelling = album.title } of followed) {
    const { title, picture } = supports.get(album.id) ?? { title: true, picture: true };
    if (!title && !isHeld(album, 'TITLE')) album.title = spelling;
    if (!picture && !isHeld(album, 'IMAGE')) await changePicture(transaction, album, left);
  }
  const told = await factsOfSongs(em, albums);
  const details = await em.find(AlbumDetails, { album: albums.map(({ id }) => id) });
  const discs = await em.find(AlbumDisc, { album: albums.map(({ id }) => id) });
  for (const album of albums) {
    const facts = told.get(album.id);
    if (!facts) continue;
    if (!isHeld(album, 'SORT_TITLE') && (facts.sortTitle !== null || facts.complete))
      album.givenSortTitle = facts.sortTitle;
    const known = details.find((one) => one.album.id === album.id);
    followFacts(em, album, facts, known);
    const own = discs.filter((one) => one.album.id === album.id);
    if (!isHeld(album, 'DISC_TITLES')) followDiscTitles(em, album, facts, own);
  }
  await em.flush();
}

/** No song has the picture any more: the album takes the first that one has, and the songs with the same need none. */
async function changePicture({ em }: Transaction, album: Album, left: LeftBehind): Promise<void> {
  const key = await firstPictureOf(em, album.id);
  left.files.push(album.image?.key);
  album.image = key === null ? null : em.getReference(Image, key);
  await em.flush();
  await sql`
    update song set image_key = null where album_id = ${album.id} and image_key = ${key}
      and not 'IMAGE' = any(edited_fields)`.execute(database(em));
}

const detailFields = {
  label: 'LABEL',
  catalogNumber: 'CATALOG_NUMBER',
  barcode: 'BARCODE',
  musicBrainzReleaseGroupId: 'MUSIC_BRAINZ_RELEASE_GROUP_ID',
  releaseDate: 'RELEASE_DATE',
  originalReleaseDate: 'ORIGINAL_RELEASE_DATE',
  kind: 'KIND',
  compilation: 'KIND',
} as const satisfies Record<string, `${AlbumField}`>;

function followFacts(
  em: Transaction['em'],
  album: Album,
  told: ToldFacts,
  details: AlbumDetails | undefined,
): void {
  const values: Partial<AlbumDetails> = {};
  for (const [key, field] of Object.entries(detailFields)) {
    if (isHeld(album, field)) continue;
    const value = factOf(album, key as keyof typeof detailFields, told);
    // While the tags of a song are not known, what it told stays.
    if (value !== undefined || told.complete) Object.assign(values, { [key]: value ?? null });
  }
  if (details) em.assign(details, values);
  else if (Object.values(values).some((value) => value !== null))
    em.create(AlbumDetails, { ...noDetails, ...values, album });
}

/** Songs of several years tell dates of their own. */
function factOf(
  { releaseYear, reissueYear }: Album,
  key: keyof typeof detailFields,
  { facts }: ToldFacts,
): AlbumDetailValues[keyof typeof detailFields] | undefined {
  const value = facts[key];
  const inYear = (date: string | null | undefined, year: number | null) =>
    date != null && yearOfDate(date) === year ? date : undefined;
  if (key === 'releaseDate') return inYear(facts.releaseDate, reissueYear ?? releaseYear);
  return key === 'originalReleaseDate' ? inYear(facts.originalReleaseDate, releaseYear) : value;
}

function followDiscTitles(
  em: Transaction['em'],
  album: Album,
  { discTitles, complete }: ToldFacts,
  discs: readonly AlbumDisc[],
): void {
  const titles = new Map(discTitles.map(({ number, title }) => [number, title]));
  for (const disc of discs) {
    const title = titles.get(disc.number);
    titles.delete(disc.number);
    if (title !== undefined) disc.title = title;
    else if (complete) em.remove(disc);
  }
  for (const [number, title] of titles) em.create(AlbumDisc, { album, number, title });
}
