import type { Caller } from '../../api/caller.service.ts';
import { Validation } from '../../api/validation.checks.ts';
import { changesBetween } from '../../audit/audit-actions.model.ts';
import { keepPictureIfUsable } from '../../media/found-picture.service.ts';
import { keepAudio, releaseMedia } from '../../media/media.service.ts';
import type { MediaServices } from '../../media/media-services.key.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import type { AuditedFacts } from '../audited-facts.queries.ts';
import type { SongRow } from '../catalog.rows.ts';
import { deleteForlornArtists, deleteSongs, takeTurnsOverArtists } from '../catalog.writes.ts';
import { editCatalog, editing, logEdit, recordEdit, withFiles } from '../catalog-edit.service.ts';
import { artistNames } from '../credits/artist-names.key.ts';
import { noSuchSong } from '../edit-faults.model.ts';
import { checkStillCredited, creditedOn, findAuditedSong, lockAuditedSongs } from '../editing.queries.ts';
import { readSongFields } from './song.checks.ts';
import type { CreateSongInput, UpdateSongInput } from './song.inputs.ts';
import { changeSong, insertSong, type PreparedSong } from './song.writes.ts';
import { describeNewSong } from './song-description.service.ts';
import { SongField } from './song-field.model.ts';

/** Changes a song, everything or nothing. Files that are no longer used are removed, and so is an artist left
 * without songs and albums.
 * @throws {UserFault} INVALID, NOT_FOUND, TOO_LARGE, UNSUPPORTED_MEDIA, CONFLICT */
export function updateSong(
  caller: Caller,
  media: MediaServices,
  input: UpdateSongInput,
): Promise<SongRow | undefined> {
  return editing(caller, media, input, {
    find: findAuditedSong,
    missing: noSuchSong,
    readFields: async (validation) => {
      checkNotCleared(input, validation);
      const fields = await readSongFields(caller, input, validation);
      return { ...fields, featured: input.featured ?? undefined };
    },
    write: changeSong,
    mutation: 'updateSong',
    noun: 'song',
  });
}

function checkNotCleared(input: UpdateSongInput, validation: Validation): void {
  const check = (
    field: 'audio' | 'title' | 'artist' | 'credits' | 'discNumber' | 'featured',
    complaint: string,
  ) => validation.check(`input.${field}`, input[field] === null ? complaint : undefined);
  check('audio', 'A song needs audio; it can be replaced but not removed.');
  check('title', 'The title must not be empty.');
  check('artist', 'A song needs an artist.');
  check('credits', 'A song needs an artist.');
  check('discNumber', 'A song needs a disc number; the first disc is 1.');
  check('featured', 'Send true or false.');
}

/** Deletes a song, its files unless something else uses them, and its artist if nothing else is by that artist.
 * @throws {UserFault} NOT_FOUND */
export async function deleteSong(caller: Caller, id: string): Promise<string> {
  await editCatalog(caller, async (transaction) => {
    const changes = changesBetween(await removeSong(transaction, id), null);
    await recordEdit(transaction, caller, 'song.delete', { id, changes });
  });
  logEdit(caller, 'deleteSong', { songId: id });
  return id;
}

/** Deletes a song with all that refers to it.
 * @returns what the audit log tells of it. */
export async function removeSong(transaction: Transaction, id: string): Promise<AuditedFacts> {
  const { em } = transaction;
  const credited = await creditedOn(em, 'song', [id]);
  await takeTurnsOverArtists(
    transaction,
    credited.map(({ name }) => name),
  );
  const [locked] = await lockAuditedSongs(transaction, [id]);
  await checkStillCredited(em, credited, 'song', [id]);
  const [song] = await deleteSongs(transaction, [id]);
  if (!song || !locked) throw noSuchSong('id');
  const pictures = await deleteForlornArtists(
    transaction,
    credited.map((artist) => artist.id),
  );
  await releaseMedia(transaction, [song.audioKey, song.imageKey, ...pictures]);
  return locked.facts;
}

/** Adds a song with its audio and, if they are missing, its artist and album: everything or nothing.
 * @throws {UserFault} INVALID, NOT_FOUND, TOO_LARGE, UNSUPPORTED_MEDIA; CONFLICT if the song is there already, or the shelf is full */
export async function createSong(
  caller: Caller,
  media: MediaServices,
  input: CreateSongInput,
): Promise<SongRow | undefined> {
  const validation = new Validation();
  const fields = await readSongFields(caller, input, validation);
  return withFiles(media, input, validation, async ({ audio, image }) => {
    const described =
      audio && describeNewSong(fields, audio.metadata, validation, caller.service(artistNames));
    validation.finish();
    if (!described) throw new TypeError('A song without audio passed the checks');
    const { store } = media;
    const { metadata } = audio;
    if (input.image !== undefined && (input.image || metadata.picture)) {
      described.editedFields.push(SongField.IMAGE);
    }
    const prepared: PreparedSong = {
      ...described,
      store,
      audio: await keepAudio(store, audio.staged, metadata),
      duration: metadata.duration,
      image,
      embedded:
        input.image === undefined
          ? await keepPictureIfUsable(store, metadata.picture, media.limits.pictureMaxBytes, caller.logger)
          : undefined,
      featured: input.featured,
    };
    const song = await editCatalog(caller, async (transaction) => {
      const added = await insertSong(transaction, prepared);
      if (added) {
        const changes = changesBetween(null, added.facts);
        await recordEdit(transaction, caller, 'song.create', { id: added.id, changes });
      }
      return added;
    });
    logEdit(caller, 'createSong', { songId: song?.id });
    return song;
  });
}
