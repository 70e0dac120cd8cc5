import type { Fault } from '../api/api.errors.ts';
import type { useSend } from '../api/use.send.ts';
import type { UpdateSongsInput } from '../generated/graphql.ts';
import { updateSongs } from './song.operations.ts';

/** Songs that the API changes at once: all of them or none. */
const atOnce = 500;

export type SongsChange = Omit<UpdateSongsInput, 'ids'>;

/** How far a change of many songs came. */
export interface SongsOutcome {
  changed: number;
  /** Songs that do not exist any more. Of the batch in which they were, none has changed. */
  gone: string[];
  /** Why it stopped; empty if all songs have changed. */
  faults: readonly Fault[];
}

/** Makes the same change to many songs, batch by batch. It stops at the first batch that is refused.
 * @param report called with the number of songs that have changed so far. */
export async function changeSongs(
  send: ReturnType<typeof useSend>,
  ids: readonly string[],
  change: SongsChange,
  report: (changed: number) => void,
): Promise<SongsOutcome> {
  for (let changed = 0; changed < ids.length; changed += atOnce) {
    const batch = ids.slice(changed, changed + atOnce);
    const { errors } = (await send(updateSongs, { input: { ids: batch, ...change } })).updateSongs;
    if (errors.length > 0) return { changed, gone: goneOf(errors, batch), faults: errors };
    report(Math.min(changed + atOnce, ids.length));
  }
  return { changed: ids.length, gone: [], faults: [] };
}

/** The songs at `input.ids.3` and the like. */
function goneOf(errors: readonly Fault[], batch: readonly string[]): string[] {
  return errors.flatMap(({ code, field }) => {
    const id = field?.[1] === 'ids' ? batch[Number(field[2])] : undefined;
    return code === 'NOT_FOUND' && id !== undefined ? [id] : [];
  });
}
