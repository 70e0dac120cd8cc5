/** SQL for an ID of a row: the same at each run, with the marks of a random UUID (version 4), which cursors ask for.
 * With other IDs at each run, many rows would be in another order each time, and with them what is compared. */
export function fixedId(kind: string, number: string): string {
  return `overlay(overlay(md5('${kind} ' || ${number}) placing '4' from 13) placing '8' from 17)::uuid`;
}
