import type { Caller } from '../../api/caller.service.ts';
import type { AudioMetadata } from '../../media/audio-metadata.service.ts';
import { keepPictureIfUsable } from '../../media/found-picture.service.ts';
import type { MediaServices } from '../../media/media-services.key.ts';
import { sameName } from '../../persistence/name-key.model.ts';
import type { SongRow } from '../catalog.rows.ts';
import { editCatalog, logEdit, recordUpdate } from '../catalog-edit.service.ts';
import { artistNames } from '../credits/artist-names.key.ts';
import type { ArtistNames } from '../credits/artist-names.model.ts';
import { mainCredit } from '../credits/credit.model.ts';
import { noSuchSong } from '../edit-faults.model.ts';
import { findAuditedSong, findSong } from '../editing.queries.ts';
import { readTags } from '../song-facts.model.ts';
import { taggedAlbum } from './song-description.service.ts';
import type { SongField } from './song-field.model.ts';
import { inspectStored } from './stored-audio.service.ts';
import type { LastReading, SongFile } from './tagged-song.model.ts';
import { namesAround } from './tagged-song.queries.ts';
import { updateFromTags } from './tagged-song.writes.ts';

/** Hands fields of a song back to its tags, and reads them from its file again: everything or nothing.
 * @param fields undefined for all.
 * @throws {UserFault} NOT_FOUND, also for a file that is gone; UNSUPPORTED_MEDIA for one that cannot be read */
export async function readSongFromFile(
  caller: Caller,
  media: MediaServices,
  id: string,
  fields: readonly SongField[] | undefined,
): Promise<SongRow | undefined> {
  const song = await findSong(caller.em, id);
  if (!song) throw noSuchSong('id');
  if (fields?.length === 0) return song;
  const { metadata, picture } = await readFile(caller, media, song.audioKey);
  const changed = await editCatalog(caller, async (transaction) => {
    const { em } = transaction;
    const present = await findAuditedSong(em, id);
    const around = (await namesAround(em, [id])).get(id);
    if (!present || !around) throw noSuchSong('id');
    const file = { ...describe(present, around.tagged, metadata, caller.service(artistNames)), picture };
    await updateFromTags(transaction, media.store, id, file, { ...(fields && { fields }), again: true });
    const read = await findAuditedSong(em, id);
    await recordUpdate(transaction, caller, { noun: 'song', id, before: present.facts, after: read?.facts });
    return read;
  });
  logEdit(caller, 'readSongFromFile', { songId: id, fields });
  return changed;
}

async function readFile(caller: Caller, media: MediaServices, key: string) {
  const metadata = await inspectStored(media, key);
  const { store, limits } = media;
  const { pictureMaxBytes } = limits;
  const picture = await keepPictureIfUsable(store, metadata.picture, pictureMaxBytes, caller.logger);
  return { metadata, picture };
}

/** What the tags lack is as it was when the names of file and folders were read, too; else it stays. */
function describe(
  song: SongRow,
  former: LastReading | null,
  metadata: AudioMetadata,
  names: ArtistNames,
): Omit<SongFile, 'picture'> {
  const tagged = readTags(metadata.tags, names);
  const artist = tagged.artist ?? former?.artist ?? song.artist.name;
  const description = {
    title: tagged.title ?? former?.title ?? song.title,
    artist,
    credits:
      tagged.credits.credits.length > 0 ? tagged.credits : { credits: [mainCredit(artist)], whole: null },
    albumCredits: tagged.albumCredits,
    discNumber: tagged.discNumber ?? former?.discNumber ?? 1,
    trackNumber: tagged.trackNumber ?? former?.trackNumber ?? null,
    genres: tagged.genres,
  };
  const album = taggedAlbum(tagged, artist, metadata.tags);
  // The folder tells more of the same album.
  const surveyed = !album || sameName(album.title, former?.album?.title ?? null) ? former?.album : album;
  return { description, album: surveyed, metadata, lyricsBeside: undefined };
}
