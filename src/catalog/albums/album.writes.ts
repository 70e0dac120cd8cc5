import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { laterThan } from '../../api/base.entity.ts';
import { recordImage, releaseMedia } from '../../media/media.service.ts';
import { database } from '../../persistence/database.service.ts';
import { isAnyOf } from '../../persistence/sql-parts.queries.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { type CatalogChange, deleteForlornArtists, takeTurnsOverAlbum } from '../catalog.writes.ts';
import { giveCredits } from '../credits/credit.writes.ts';
import { type FoundCredit, mainCredits } from '../credits/found-credits.model.ts';
import { checkSpelling, creditsInPlaceOf } from '../credits/replaced-credits.writes.ts';
import { checkSeen, conflict, noSuchAlbum } from '../edit-faults.model.ts';
import { holdEdited } from '../edited-fields.model.ts';
import { withEdits } from '../edited-fields.queries.ts';
import { checkStillCredited, creditedOn, type LockedSong, lockSongs } from '../editing.queries.ts';
import { giveGenres, songsWithOtherGenres } from '../genres/genre.writes.ts';
import { SongField } from '../songs/song-field.model.ts';
import { changeSortTitle } from '../sort-title.model.ts';
import { type AlbumFields, type AlbumTracks, checkThere, discsOf } from './album.checks.ts';
import { Album } from './album.entity.ts';
import type { AlbumDates } from './album-dates.model.ts';
import { AlbumDetails } from './album-details.entity.ts';
import { datesAfter, writeDetails, writeDiscTitles } from './album-facts.writes.ts';
import type { AlbumField } from './album-field.model.ts';
import { mainArtistsOf } from './album-identity.model.ts';
import { checkNoneSuch } from './album-identity.queries.ts';
import { rememberIdentity } from './album-identity.writes.ts';

/** Changes to an album; undefined fields stay as they are. */
export interface AlbumChange extends AlbumFields, CatalogChange {}

/** @throws {UserFault} NOT_FOUND, CONFLICT */
export async function changeAlbum(transaction: Transaction, change: AlbumChange): Promise<void> {
  const { em } = transaction;
  const { store, seen, tracks } = change;
  const { album, former, credits } = await lockAlbum(transaction, change);
  checkSeen(seen, album);
  await change.locked(transaction, album);
  const before = { image: album.image?.key };
  const details = await em.findOne(AlbumDetails, { album: album.id });
  const dates = datesAfter(album, details, change.facts.dates);
  await changeIdentity(transaction, album, { ...change, dates }, credits);
  if (tracks) await replaceSongs(transaction, album, tracks, seen);
  if (change.genres) await replaceGenres(transaction, album, change.genres);
  if (change.image !== undefined)
    album.image = change.image && (await recordImage(transaction, store, change.image));
  await changeFacts(transaction, album, details, { ...change.facts, dates });
  holdEdited<AlbumField>(album, { IMAGE: before.image !== album.image?.key });
  await em.flush();
  const pictures = credits ? await deleteForlornArtists(transaction, former) : [];
  await releaseMedia(transaction, [before.image === album.image?.key ? null : before.image, ...pictures]);
}

/** @throws {UserFault} CONFLICT if this would become the same as another album */
async function changeIdentity(
  transaction: Transaction,
  album: Album,
  { dates, facts, ...change }: AlbumChange & { dates: ReturnType<typeof datesAfter> },
  credits: readonly FoundCredit[] | undefined,
): Promise<void> {
  const artistIds = credits ? mainCredits(credits).map(({ artist }) => artist.id) : mainArtistsOf(album);
  const { title = album.title } = change;
  const { edition = album.edition, musicBrainzId = album.musicBrainzId } = facts;
  const { releaseYear, reissueYear } = dates;
  const values = { title, edition, releaseYear, reissueYear, musicBrainzId };
  const same = Object.entries(values).every(([key, value]) => album[key as keyof typeof values] === value);
  if (!sameArtists(artistIds, album) || !same) {
    const identity = { ...values, artistIds };
    await takeTurnsOverAlbum(transaction, identity);
    await checkNoneSuch(transaction.em, identity, album.id);
    await rememberIdentity(transaction, [album.id], album.id);
  }
  const credited = credits ? await giveCredits(transaction, 'album', album, credits) : false;
  if (credited) album.updatedAt = laterThan(album.updatedAt);
  holdEdited<AlbumField>(album, {
    CREDITS: credited,
    TITLE: title !== album.title,
    EDITION: edition !== album.edition,
    RELEASE_YEAR: releaseYear !== album.releaseYear,
    RELEASE_DATE: reissueYear !== album.reissueYear,
    MUSIC_BRAINZ_ID: musicBrainzId !== album.musicBrainzId,
  });
  const former = album.title;
  Object.assign(album, values);
  holdEdited<AlbumField>(album, { SORT_TITLE: changeSortTitle(album, change.sortTitle, former) });
}

function sameArtists(ids: readonly string[], album: Album): boolean {
  const present = new Set(mainArtistsOf(album));
  return present.size === new Set(ids).size && ids.every((id) => present.has(id));
}

async function changeFacts(
  transaction: Transaction,
  album: Album,
  present: AlbumDetails | null,
  { details, dates, discs }: Pick<AlbumFields['facts'], 'details' | 'discs'> & { dates: AlbumDates },
): Promise<void> {
  const { releaseDate, originalReleaseDate } = dates;
  const facts = { ...details, releaseDate, originalReleaseDate };
  const changes = writeDetails(transaction, album, present, facts);
  if (discs !== undefined) changes.DISC_TITLES = await writeDiscTitles(transaction, album, discs);
  // Nothing of it is in the row of the album itself.
  if (Object.values(changes).includes(true)) album.updatedAt = laterThan(album.updatedAt);
  holdEdited<AlbumField>(album, changes);
}

/** Locks everything that a change of the album needs: the names of artists, then its row. */
async function lockAlbum(transaction: Transaction, { id, credits }: AlbumChange) {
  const { em } = transaction;
  const former = credits ? await creditedOn(em, 'album', [id]) : [];
  const found = credits && (await creditsInPlaceOf(transaction, credits, former));
  // Nobody puts a song on it meanwhile, because that locks its row as well.
  const album = await em.findOne(Album, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!album) throw noSuchAlbum('input.id');
  if (credits) await checkStillCredited(em, former, 'album', [id]);
  if (credits && found) checkSpelling(credits, found, album);
  return { album, credits: found, former: former.map((artist) => artist.id) };
}

async function replaceSongs(
  transaction: Transaction,
  album: Album,
  tracks: AlbumTracks,
  seen: Date | null | undefined,
): Promise<void> {
  const { ids } = tracks;
  const songs = await lockSongs(transaction, ids, album.id);
  checkThere(tracks, songs);
  if (seen) checkNoneDropped(songs, album, ids, seen);
  const stamp = laterThan(album.updatedAt, ...songs.map(({ updatedAt }) => updatedAt));
  const taken = await takeOffAlbum(transaction, album.id, ids, stamp);
  const put = await putOnAlbum(transaction, album.id, ids, discsOf(tracks, songs, album.id), stamp);
  if (taken + put > 0) album.updatedAt = stamp;
}

/** Gives the genres to the songs that have others. */
async function replaceGenres(
  transaction: Transaction,
  album: Album,
  genres: readonly string[],
): Promise<void> {
  const songs = await lockSongs(transaction, [], album.id);
  const ids = await songsWithOtherGenres(
    transaction,
    songs.map(({ id }) => id),
    genres,
  );
  if (ids.length === 0) return;
  const stamp = laterThan(album.updatedAt, ...songs.map(({ updatedAt }) => updatedAt));
  await giveGenres(transaction, ids, genres, stamp);
  album.updatedAt = stamp;
}

/** A song added to the album after the editor loaded it is not in the editor's list, and must not be lost.
 * @throws {UserFault} CONFLICT */
function checkNoneDropped(songs: readonly LockedSong[], album: Album, ids: readonly string[], seen: Date) {
  const wanted = new Set(ids);
  const dropped = songs.filter(({ id, albumId }) => albumId === album.id && !wanted.has(id));
  if (dropped.some(({ updatedAt }) => updatedAt > seen)) throw conflict();
}

// Call each of these in a transaction that has locked the album and the songs. Each is one statement for any number
// of songs. Afterwards, tags no longer change what was edited.

/** Puts these songs on an album, in this order: tracks 1, 2, 3 … of each disc.
 * @param discs the disc of each song.
 * @param stamp the time of change for songs that change.
 * @returns the number of changed songs. */
export async function putOnAlbum(
  { em }: Transaction,
  albumId: string,
  ids: readonly string[],
  discs: readonly number[],
  stamp: Date,
): Promise<number> {
  const edited = withEdits('song.edited_fields', {
    [SongField.ALBUM]: sql<boolean>`song.album_id is distinct from ${albumId}::uuid`,
    [SongField.DISC_NUMBER]: sql<boolean>`song.disc_number <> listed.disc`,
    [SongField.TRACK_NUMBER]: sql<boolean>`song.track_number is distinct from listed.track`,
  });
  const { numAffectedRows } = await sql`
    update song set album_id = ${albumId}, disc_number = listed.disc, track_number = listed.track,
      updated_at = ${stamp}, edited_fields = ${edited}
    from (
      select given.id, given.disc, row_number() over (partition by given.disc order by given.place) as track
      from unnest(${ids}::uuid[], ${discs}::smallint[]) with ordinality as given (id, disc, place)
    ) as listed
    where song.id = listed.id and
      (song.album_id, song.disc_number, song.track_number) is distinct from
        (${albumId}::uuid, listed.disc, listed.track)`.execute(database(em));
  return Number(numAffectedRows ?? 0);
}

/** Removes all songs except these from an album.
 * @returns the number of removed songs. */
export async function takeOffAlbum(
  { em }: Transaction,
  albumId: string,
  except: readonly string[],
  stamp: Date,
): Promise<number> {
  const edited = withEdits('edited_fields', { [SongField.ALBUM]: sql<boolean>`true` });
  const { numAffectedRows } = await sql`
    update song set album_id = null, updated_at = ${stamp}, edited_fields = ${edited}
    where album_id = ${albumId} and not ${isAnyOf('id', except)}`.execute(database(em));
  return Number(numAffectedRows ?? 0);
}
