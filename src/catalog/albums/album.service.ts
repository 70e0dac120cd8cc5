import { LockMode } from '@mikro-orm/postgresql';
import { laterThan } from '../../api/base.entity.ts';
import type { Caller } from '../../api/caller.service.ts';
import { Validation } from '../../api/validation.checks.ts';
import { changesBetween } from '../../audit/audit-actions.model.ts';
import { type KeptImage, recordImage, releaseMedia } from '../../media/media.service.ts';
import type { MediaStore } from '../../media/media.store.ts';
import type { MediaServices } from '../../media/media-services.key.ts';
import { CollisionError } from '../../persistence/collision-retry.service.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import type { Audited } from '../audited-facts.queries.ts';
import { auditedAlbumById } from '../catalog.queries.ts';
import type { AlbumRow } from '../catalog.rows.ts';
import {
  type DeletedSong,
  deleteForlornArtists,
  deleteSongs,
  takeTurnsOverAlbum,
  takeTurnsOverArtists,
} from '../catalog.writes.ts';
import { editCatalog, editing, logEdit, recordEdit, withFiles } from '../catalog-edit.service.ts';
import type { NamedCredit } from '../credits/credit.model.ts';
import { giveCredits } from '../credits/credit.writes.ts';
import { findArtists } from '../credits/credited-artists.writes.ts';
import { coArtists, firstMain, foundCredits, mainCredits } from '../credits/found-credits.model.ts';
import { noSuchAlbum } from '../edit-faults.model.ts';
import { holdEdited } from '../edited-fields.model.ts';
import { artistsOfAlbum, lockSongs } from '../editing.queries.ts';
import { type AlbumTracks, checkThere, discsOf, readAlbumFields } from './album.checks.ts';
import { Album } from './album.entity.ts';
import type { CreateAlbumInput, UpdateAlbumInput } from './album.inputs.ts';
import { changeAlbum, putOnAlbum, takeOffAlbum } from './album.writes.ts';
import type { GivenAlbumFacts } from './album-facts.checks.ts';
import { datesAfter, writeDetails } from './album-facts.writes.ts';
import type { AlbumField } from './album-field.model.ts';
import { checkNoneSuch } from './album-identity.queries.ts';

/** Changes an album and, if given, its songs and their order: everything or nothing. A picture that is no longer
 * used is removed, and so is an artist left without songs and albums.
 * @throws {UserFault} INVALID, NOT_FOUND, TOO_LARGE, UNSUPPORTED_MEDIA, CONFLICT */
export function updateAlbum(
  caller: Caller,
  media: MediaServices,
  input: UpdateAlbumInput,
): Promise<AlbumRow | undefined> {
  return editing(caller, media, input, {
    find: auditedAlbumById,
    missing: noSuchAlbum,
    readFields: (validation) => readAlbumFields(caller, input, validation),
    write: changeAlbum,
    mutation: 'updateAlbum',
    noun: 'album',
  });
}

/** Deletes an album, with or without its songs, and artists left without songs and albums.
 * @throws {UserFault} NOT_FOUND */
export async function deleteAlbum(caller: Caller, id: string, withSongs: boolean): Promise<string> {
  await editCatalog(caller, async (transaction) => {
    const { title, songs } = await removeAlbum(transaction, id, withSongs);
    const changes = { title: { before: title }, deletedSongs: { before: songs } };
    await recordEdit(transaction, caller, 'album.delete', { id, changes });
  });
  logEdit(caller, 'deleteAlbum', { albumId: id, withSongs });
  return id;
}

/** The same in a transaction.
 * @returns its title, and the number of deleted songs. */
export async function removeAlbum(
  transaction: Transaction,
  id: string,
  withSongs: boolean,
): Promise<{ title: string; songs: number }> {
  const { em } = transaction;
  const artists = await artistsOfAlbum(em, id, withSongs);
  await takeTurnsOverArtists(
    transaction,
    artists.map(({ name }) => name),
  );
  const album = await em.findOne(Album, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!album) throw noSuchAlbum('id');
  await lockSongs(transaction, [], id);
  const present = await artistsOfAlbum(em, id, withSongs);
  // Somebody has introduced another artist, which is not locked here.
  if (present.some((artist) => !artists.some((known) => known.id === artist.id))) throw new CollisionError();
  const songs = await removeSongs(transaction, id, withSongs);
  em.remove(album);
  await em.flush();
  const pictures = await deleteForlornArtists(
    transaction,
    present.map((artist) => artist.id),
  );
  const files = songs.flatMap(({ audioKey, imageKey }) => [audioKey, imageKey]);
  await releaseMedia(transaction, [album.image?.key, ...files, ...pictures]);
  return { title: album.title, songs: songs.length };
}

/** Deletes the songs of an album, or removes them from it.
 * @returns the deleted songs. */
async function removeSongs(
  transaction: Transaction,
  albumId: string,
  deleted: boolean,
): Promise<DeletedSong[]> {
  const songs = await lockSongs(transaction, [], albumId);
  const ids = songs.map(({ id }) => id);
  if (deleted) return deleteSongs(transaction, ids);
  await takeOffAlbum(transaction, albumId, [], laterThan(...songs.map(({ updatedAt }) => updatedAt)));
  return [];
}

interface NewAlbum {
  title: string;
  credits: readonly NamedCredit[];
  facts: GivenAlbumFacts;
  tracks: AlbumTracks;
  store: MediaStore;
  image: KeptImage | undefined;
}

/** Adds an album, and its artist if there is none with the name; the given songs move to it.
 * @throws {UserFault} INVALID, NOT_FOUND, TOO_LARGE, UNSUPPORTED_MEDIA; CONFLICT if the album exists already */
export async function createAlbum(
  caller: Caller,
  media: MediaServices,
  input: CreateAlbumInput,
): Promise<AlbumRow | undefined> {
  const validation = new Validation();
  const {
    title = '',
    credits,
    facts,
    tracks = { ids: [], discs: undefined },
  } = await readAlbumFields(caller, withoutNulls(input), validation);
  if (input.artist == null && input.credits == null) {
    validation.check('input.artist', 'Give an artist, or credits.');
  }
  return withFiles(media, input, validation, async ({ image }) => {
    validation.finish();
    const { store } = media;
    const album = await editCatalog(caller, async (transaction) => {
      const added = await insertAlbum(transaction, {
        title,
        credits: credits?.credits ?? [],
        facts,
        tracks,
        store,
        image,
      });
      if (added) {
        const changes = changesBetween(null, added.facts);
        await recordEdit(transaction, caller, 'album.create', { id: added.id, changes });
      }
      return added;
    });
    logEdit(caller, 'createAlbum', { albumId: album?.id });
    return album;
  });
}

/** Dates are all that tells them. */
const unknownYears = { releaseYear: null, reissueYear: null };

/** A new album has no songs to remove: null is the same as omitted. */
function withoutNulls({ songIds, tracks, artist, credits, ...input }: CreateAlbumInput) {
  return {
    ...input,
    artist: artist ?? undefined,
    credits: credits ?? undefined,
    songIds: songIds ?? undefined,
    tracks: tracks ?? undefined,
  };
}

async function insertAlbum(
  transaction: Transaction,
  given: NewAlbum,
): Promise<(AlbumRow & Audited) | undefined> {
  const { em } = transaction;
  const { title, facts, tracks, store } = given;
  const { edition = null, musicBrainzId = null } = facts;
  const credits = foundCredits(given.credits, await findArtists(transaction, given.credits));
  const artist = firstMain(credits);
  const { releaseYear, reissueYear, ...dates } = datesAfter(unknownYears, null, facts.dates);
  const values = { title, edition, releaseYear, reissueYear, musicBrainzId };
  const identity = { ...values, artistIds: mainCredits(credits).map((credit) => credit.artist.id) };
  await takeTurnsOverAlbum(transaction, identity);
  await checkNoneSuch(em, identity);
  const songs = await lockSongs(transaction, tracks.ids, null);
  checkThere(tracks, songs);
  const stamp = laterThan(...songs.map(({ updatedAt }) => updatedAt));
  const image = given.image ? await recordImage(transaction, store, given.image) : null;
  const album = em.create(Album, {
    ...values,
    artist,
    coArtists: coArtists(credits),
    image,
    updatedAt: stamp,
  });
  const details = writeDetails(transaction, album, null, { ...facts.details, ...dates });
  holdEdited<AlbumField>(album, {
    ...details,
    TITLE: true,
    CREDITS: true,
    EDITION: edition !== null,
    RELEASE_YEAR: releaseYear !== null,
    IMAGE: image !== null,
  });
  await em.flush();
  await giveCredits(transaction, 'album', album, credits);
  await em.flush();
  await putOnAlbum(transaction, album.id, tracks.ids, discsOf(tracks, songs, album.id), stamp);
  return auditedAlbumById(em, album.id);
}
