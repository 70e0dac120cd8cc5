/** Jobs have numbers in the queue, and ids in the API that are made of them: UUIDs of version 8, which nothing else has. */
const prefix = '00000000-0000-8000-8000-';

/** @param number up to 48 bits: enough for a million jobs a second, for eight years. */
export function jobIdOf(number: number): string {
  return prefix + number.toString(16).padStart(12, '0');
}

/** The number of the job with an id, in lower case; undefined if it is the id of something else. */
export function jobNumberOf(id: string): number | undefined {
  return id.startsWith(prefix) ? Number.parseInt(id.slice(prefix.length), 16) : undefined;
}
