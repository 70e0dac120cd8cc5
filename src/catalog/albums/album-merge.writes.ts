import { LockMode } from '@mikro-orm/postgresql';
import { laterThan } from '../../api/base.entity.ts';
import { UserFault } from '../../api/user-errors.type.ts';
import { releaseMedia } from '../../media/media.service.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { deleteForlornArtists, takeTurnsOverArtists } from '../catalog.writes.ts';
import { noSuchAlbum, severalMissing } from '../edit-faults.model.ts';
import { isHeld } from '../edited-fields.model.ts';
import { checkStillCredited, creditedOn, lockSongsOfAlbums } from '../editing.queries.ts';
import { Album } from './album.entity.ts';
import { AlbumDetails } from './album-details.entity.ts';
import { noDetails } from './album-facts.writes.ts';
import { mainArtistsOf, yearOfDate } from './album-identity.model.ts';
import { checkNoneSuch } from './album-identity.queries.ts';
import { rememberIdentity } from './album-identity.writes.ts';
import { inheritDiscTitles, moveSongs } from './moved-songs.writes.ts';

/** Albums that become one. */
export interface AlbumMerge {
  ids: readonly string[];
  into: string;
}

/** Puts the songs of the other albums on one, which takes from them what it lacks: picture, facts and titles of discs. Files
 * that are tagged as the others find it from then on.
 * @returns the titles of the others.
 * @throws {UserFault} NOT_FOUND */
export async function mergeInto(transaction: Transaction, { ids, into }: AlbumMerge): Promise<string[]> {
  const { em } = transaction;
  const credited = await creditedOn(em, 'album', ids);
  await takeTurnsOverArtists(
    transaction,
    credited.map(({ name }) => name),
  );
  const albums = await lockAlbums(transaction, { ids, into });
  await checkStillCredited(em, credited, 'album', ids);
  const unused = await putTogether(transaction, { ids, into }, albums);
  const pictures = await deleteForlornArtists(
    transaction,
    credited.map(({ id }) => id),
  );
  await releaseMedia(transaction, [...unused, ...pictures]);
  return ids.flatMap((id) => albums.get(id)?.title ?? []);
}

/** The same with albums that are locked, as are the names of their artists.
 * @returns the keys of pictures that may be unused now. */
export async function putTogether(
  transaction: Transaction,
  { ids, into }: AlbumMerge,
  albums: ReadonlyMap<string, Album>,
): Promise<(string | null | undefined)[]> {
  const { em } = transaction;
  const [kept, ...others] = [into, ...ids].flatMap((id) => albums.get(id) ?? []);
  if (!kept) throw noSuchAlbum('into');
  const songs = await lockSongsOfAlbums(transaction, [into, ...ids]);
  await rememberIdentity(transaction, ids, into);
  const stamp = laterThan(kept.updatedAt, ...songs.map(({ updatedAt }) => updatedAt));
  kept.image ??= others.find(({ image }) => image !== null)?.image ?? null;
  await moveSongs(transaction, { ids, into, imageKey: kept.image?.key ?? null, stamp });
  if (!isHeld(kept, 'DISC_TITLES')) await inheritDiscTitles(transaction, ids, into);
  const details = await detailsOf(transaction, [into, ...ids]);
  for (const album of others) em.remove(album);
  await em.flush();
  await inheritFacts(transaction, kept, others, details);
  kept.updatedAt = stamp;
  await em.flush();
  return others.map(({ image }) => image?.key).filter((key) => key !== kept.image?.key);
}

/** In the order of their ids, as everywhere.
 * @throws {UserFault} NOT_FOUND for each that is not there */
export async function lockAlbums(
  { em }: Transaction,
  { ids, into }: AlbumMerge,
): Promise<Map<string, Album>> {
  const all = [into, ...ids];
  const found = await em.find(
    Album,
    { id: all },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const albums = new Map(found.map((album) => [album.id, album]));
  const missing = ids.flatMap((id, index) => (albums.has(id) ? [] : `ids.${index}`));
  if (!albums.has(into)) missing.push('into');
  if (missing.length > 0) throw severalMissing(missing, noSuchAlbum);
  return albums;
}

type Details = Omit<AlbumDetails, 'album'>;

async function detailsOf({ em }: Transaction, ids: readonly string[]): Promise<Map<string, Details>> {
  const found = await em.find(AlbumDetails, { album: [...ids] }, { disableIdentityMap: true });
  return new Map(found.map((details) => [details.album.id, details]));
}

const plain = {
  label: 'LABEL',
  catalogNumber: 'CATALOG_NUMBER',
  barcode: 'BARCODE',
  musicBrainzReleaseGroupId: 'MUSIC_BRAINZ_RELEASE_GROUP_ID',
  kind: 'KIND',
  compilation: 'KIND',
} as const;

/** Each fact comes from the first of the others that has it, unless an editor emptied it. The year and the id of the
 * release too, which are known to one of several albums of the same release; the edition not: none is one, too. */
async function inheritFacts(
  transaction: Transaction,
  kept: Album,
  others: readonly Album[],
  details: ReadonlyMap<string, Details>,
): Promise<void> {
  const { em } = transaction;
  await inheritIdentity(transaction, kept, others);
  const told = others.flatMap(({ id }) => details.get(id) ?? []);
  const values: Details = { ...noDetails, ...details.get(kept.id) };
  for (const [key, field] of Object.entries(plain)) {
    const name = key as keyof typeof plain;
    if (isHeld(kept, field) || values[name] !== null) continue;
    Object.assign(values, { [name]: told.find((one) => one[name] !== null)?.[name] ?? null });
  }
  const inYear = (key: 'releaseDate' | 'originalReleaseDate', year: number | null) =>
    told.map((one) => one[key]).find((date) => date !== null && yearOfDate(date) === year) ?? null;
  if (!isHeld(kept, 'RELEASE_DATE')) {
    values.releaseDate ??= inYear('releaseDate', kept.reissueYear ?? kept.releaseYear);
  }
  if (!isHeld(kept, 'ORIGINAL_RELEASE_DATE')) {
    values.originalReleaseDate ??= inYear('originalReleaseDate', kept.releaseYear);
  }
  const present = await em.findOne(AlbumDetails, { album: kept.id });
  if (present) em.assign(present, values);
  else if (Object.values(values).some((value) => value !== null))
    em.create(AlbumDetails, { ...values, album: kept });
}

/** As far as no further album is the same then. */
async function inheritIdentity({ em }: Transaction, kept: Album, others: readonly Album[]): Promise<void> {
  const { title, edition } = kept;
  const dated = kept.releaseYear === null && !isHeld(kept, 'RELEASE_YEAR') ? others : [];
  const { releaseYear, reissueYear } = dated.find((album) => album.releaseYear !== null) ?? kept;
  const release = isHeld(kept, 'MUSIC_BRAINZ_ID') ? undefined : others.find((album) => album.musicBrainzId);
  const musicBrainzId = kept.musicBrainzId ?? release?.musicBrainzId ?? null;
  const values = { releaseYear, reissueYear, musicBrainzId };
  const identity = { ...values, title, edition, artistIds: mainArtistsOf(kept) };
  try {
    await checkNoneSuch(em, identity, kept.id);
    Object.assign(kept, values);
  } catch (error) {
    if (!(error instanceof UserFault)) throw error;
  }
}
