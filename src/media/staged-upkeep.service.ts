import { chmod, stat } from 'node:fs/promises';

/** Milliseconds between two signs of life on the files that this process has staged. */
export const touchMs = 3000;

const own = new Set<string>();
let timer: NodeJS.Timeout | undefined;

/** Gives a staged file a new date of its last change of state again and again, so that no process that shares the folder takes it for one that a
 * dead process left: an upload may wait long for its client, or for the database. */
export function keepFresh(file: string): void {
  own.add(file);
  timer ??= setInterval(touchAll, touchMs).unref();
}

/** The file is gone, or its process is done with it. */
export function letGo(file: string): void {
  own.delete(file);
  if (own.size > 0) return;
  clearInterval(timer);
  timer = undefined;
}

function touchAll(): void {
  // One that is just being removed can't be touched any more.
  for (const file of own) touch(file).catch(() => undefined);
}

/** Not the date of the content: who reads the file would take it for another, and it may be stored by now. */
async function touch(file: string): Promise<void> {
  const { mode } = await stat(file);
  await chmod(file, mode);
}
