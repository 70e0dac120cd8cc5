import { inOrder } from '../../api/batch.loaders.ts';
import type { Caller } from '../../api/caller.service.ts';
import { parseId, Validation } from '../../api/validation.checks.ts';
import { auditedSongs } from '../catalog.queries.ts';
import type { SongRow } from '../catalog.rows.ts';
import { editCatalog, logEdit, recordUpdate } from '../catalog-edit.service.ts';
import { readSongFields, readSongIds } from './song.checks.ts';
import type { UpdateSongsInput } from './song.inputs.ts';
import { changeSongs } from './song-bulk.writes.ts';

const mostSongs = 500;

/** Changes many songs alike: all of them or none.
 * @returns the songs, in the order of the ids.
 * @throws {UserFault} INVALID, NOT_FOUND for each song that does not exist, CONFLICT */
export async function updateSongs(caller: Caller, input: UpdateSongsInput): Promise<SongRow[]> {
  const { artist } = input;
  const validation = new Validation();
  validation.check('input.ids', input.ids.length === 0 ? 'Send at least one song.' : undefined);
  validation.check('input.artist', artist === null ? 'A song needs an artist.' : undefined);
  const ids = await readSongIds(
    caller,
    input.ids.map((id, index) => parseId(id, `input.ids.${index}`)),
    'input.ids',
    mostSongs,
    validation,
  );
  const fields = await readSongFields(caller, input, validation);
  validation.finish();
  const songs = await editCatalog(caller, async (transaction) => {
    const before = await changeSongs(transaction, ids, fields);
    const changed = await auditedSongs(transaction.em, ids);
    const updates = changed.map(({ id, facts }) => ({
      noun: 'song' as const,
      id,
      before: before.get(id),
      after: facts,
    }));
    await recordUpdate(transaction, caller, ...updates);
    return inOrder(ids, changed, ({ id }) => id).filter((song) => song !== null);
  });
  logEdit(caller, 'updateSongs', { songIds: ids });
  return songs;
}
