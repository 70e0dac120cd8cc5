import { constants } from 'node:fs';
import { access, stat, statfs } from 'node:fs/promises';
import { userInfo } from 'node:os';
import path from 'node:path';
import type { Config } from '../config.ts';
import { bytesInWords, type Finding, Part } from './finding.model.ts';

/** Bytes that the data folder should have left, besides what files need on their way into the store. */
const spare = 1_000_000_000;
/** The part of a disk below which it counts as nearly full. */
const nearlyFull = 0.05;

/** An older Node.js does not come this far. */
export function examineNode(): Finding {
  return new Part('Node.js').ok(`${process.version} at ${process.execPath}`);
}

/** Room, and the permission to write, where the server writes. */
export async function examineFolders({ dataDir, media, uploads }: Config): Promise<Finding[]> {
  const file = Math.max(media.audioMaxBytes, media.pictureMaxBytes);
  const data = await examineFolder('data folder', 'DATA_DIR', dataDir, media.s3 ? spare + file : spare);
  if (media.s3) return data;
  const room = Math.max(file, Math.min(spare, uploads.stagingMaxBytes));
  return [...data, ...(await examineFolder('media folder', 'MEDIA_DIR', media.dir, room))];
}

async function examineFolder(name: string, variable: string, folder: string, least: number) {
  const place = await existing(folder);
  return [
    await examineRoom(name, variable, place, least),
    await examineAccess(name, variable, folder, place),
  ];
}

async function examineRoom(name: string, variable: string, place: string, least: number): Promise<Finding> {
  const part = new Part(`disk of the ${name}`);
  const { bavail, blocks, bsize, files, ffree } = await statfs(place);
  const free = bavail * bsize;
  const says = `${bytesInWords(free)} of ${bytesInWords(blocks * bsize)} are free at ${place}`;
  const mend = `Make room, enlarge the disk, or move ${variable} to another one while the server is stopped.`;
  // Some file systems have no fixed number of files, and report 0 of 0.
  if (files > 0 && ffree === 0) return part.fault(`No more files fit on the disk at ${place}`, mend);
  if (free < least) return part.fault(`Only ${says}`, mend);
  return free < blocks * bsize * nearlyFull ? part.warning(`Only ${says}`, mend) : part.ok(says);
}

async function examineAccess(name: string, variable: string, folder: string, place: string) {
  const part = new Part(name);
  const { username } = userInfo();
  const mode = constants.R_OK | constants.W_OK | constants.X_OK;
  const may = await access(place, mode).then(
    () => true,
    () => false,
  );
  if (!may)
    return part.fault(
      `The user ${username} may not write to ${place}`,
      `chown -R ${username} ${place}, or set ${variable} to a folder of that user; run the doctor as the user that the server has.`,
    );
  if (place === folder) return part.ok(`${username} can write to ${folder}`);
  return part.ok(`${folder} is not there yet: the first start makes it`);
}

/** The folder, or the nearest one above that exists. */
async function existing(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => undefined);
  return found?.isDirectory() || folder === path.dirname(folder) ? folder : existing(path.dirname(folder));
}
