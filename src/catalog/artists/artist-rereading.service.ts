import type { Caller } from '../../api/caller.service.ts';
import { UserFault, userFault } from '../../api/user-errors.type.ts';
import type { MediaServices } from '../../media/media-services.key.ts';
import { nameKey } from '../../persistence/name-key.model.ts';
import { auditedArtistById } from '../catalog.queries.ts';
import type { ArtistRow } from '../catalog.rows.ts';
import { editCatalog, logEdit, recordUpdate } from '../catalog-edit.service.ts';
import { artistNames } from '../credits/artist-names.key.ts';
import { noSuchArtist } from '../edit-faults.model.ts';
import { readTags } from '../song-facts.model.ts';
import { inspectStored } from '../songs/stored-audio.service.ts';
import type { ArtistField } from './artist-field.model.ts';
import { filesOfArtist, namesOfArtist } from './artist-files.queries.ts';
import { followTags, type TaggedArtist } from './artist-rereading.writes.ts';

/** Hands edited fields of an artist back to the tags, and reads them from the file of one of its songs: everything or nothing.
 * @param fields undefined for all.
 * @throws {UserFault} NOT_FOUND, also if no file can be read; CONFLICT if another artist has the name or id of the tags */
export async function readArtistFromFiles(
  caller: Caller,
  media: MediaServices,
  id: string,
  fields: readonly ArtistField[] | undefined,
): Promise<ArtistRow | undefined> {
  const artist = await auditedArtistById(caller.em, id);
  if (!artist) throw noSuchArtist('id');
  if (fields?.length === 0) return artist;
  const told = await readFiles(caller, media, artist);
  const changed = await editCatalog(caller, async (transaction) => {
    const before = await followTags(transaction, id, told, fields);
    const present = await auditedArtistById(transaction.em, id);
    await recordUpdate(transaction, caller, { noun: 'artist', id, before, after: present?.facts });
    return present;
  });
  logEdit(caller, 'readArtistFromFiles', { artistId: id, fields });
  return changed;
}

/** One file after the other, until one tells of the artist.
 * @returns null if they are readable, and none does: it was credited by an administrator. */
async function readFiles(
  caller: Caller,
  media: MediaServices,
  artist: ArtistRow,
): Promise<TaggedArtist | null> {
  const known = new Set((await namesOfArtist(caller.em, artist.id)).map(nameKey));
  let fault: UserFault | undefined;
  let readable = false;
  for (const key of await filesOfArtist(caller.em, artist.id)) {
    try {
      const { tags } = await inspectStored(media, key);
      readable = true;
      const { credits, albumCredits } = readTags(tags, caller.service(artistNames));
      const wholes = [credits, albumCredits].flatMap(({ whole }) => whole ?? []).map((name) => ({ name }));
      const told = [...credits.credits, ...albumCredits.credits, ...wholes].find(({ name }) =>
        known.has(nameKey(name)),
      );
      if (told) return told;
    } catch (error) {
      if (!(error instanceof UserFault)) throw error;
      fault = error;
    }
  }
  if (readable) return null;
  throw fault ?? userFault('NOT_FOUND', 'This artist has no song whose file could be read.', 'id');
}
