import type { Fault } from '../api/api.errors.ts';

export interface ShelfFaults {
  /** The fault of each song's place, by its id. */
  rows: ReadonlyMap<string, string>;
  /** The fault of the shelf as a whole. */
  whole: string | undefined;
}

export const noFaults: ShelfFaults = { rows: new Map(), whole: undefined };

/** The API names the places of songs in the request, e.g. `["songIds", "3"]`. */
export function faultsOf(faults: readonly Fault[], sent: readonly string[]): ShelfFaults {
  const rows = new Map<string, string>();
  const whole: string[] = [];
  for (const { field, message } of faults) {
    const id = field?.[0] === 'songIds' && field[1] ? sent[Number(field[1])] : undefined;
    if (id) rows.set(id, message);
    else whole.push(message);
  }
  return { rows, whole: whole.length > 0 ? whole.join('. ') : undefined };
}
