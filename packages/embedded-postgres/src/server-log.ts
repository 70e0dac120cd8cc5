import { constants } from 'node:fs';
import { type FileHandle, open, rename, stat } from 'node:fs/promises';
import type { Account } from './command.ts';
import { hasCode } from './system-error.ts';

const rotateAboveBytes = 1_000_000;
const tailBytes = 16_384;

/** Opens the server's log for appending. Above 1 MB the old one becomes `….1` first, which bounds both. Appends,
 * because two servers that try to start over one cluster at once both write here. */
export async function openLog(file: string, account: Account | undefined): Promise<FileHandle> {
  const size = await sizeOf(file);
  if (size > rotateAboveBytes) {
    await rename(file, `${file}.1`).catch((error: unknown) => {
      // The other one has renamed it since.
      if (!hasCode(error, 'ENOENT')) {
        throw error;
      }
    });
  }
  const flags = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT;
  const handle = await open(file, flags, 0o600);
  if (account) {
    await handle.chown(account.uid, account.gid);
  }
  return handle;
}

/** The last lines of a log, at most 16 KiB of it; empty if there is none. */
export async function logTail(file: string, count = 15): Promise<string[]> {
  let handle: FileHandle;
  try {
    handle = await open(file, 'r');
  } catch {
    return [];
  }
  try {
    const { size } = await handle.stat();
    const start = Math.max(0, size - tailBytes);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(tailBytes), 0, tailBytes, start);
    return buffer.subarray(0, bytesRead).toString('utf8').trimEnd().split('\n').slice(-count);
  } finally {
    await handle.close();
  }
}

async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    (found) => found.size,
    () => 0,
  );
}
