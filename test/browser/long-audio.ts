import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import type { DataFolder } from '../support/server.ts';

const sampleRate = 44_100;
const bytesPerSecond = sampleRate * 2;
const headerSize = 44;

/** Puts an hour of silence into the store, which a browser does not fetch as a whole.
 * @returns its path on the server. */
export async function storeLongAudio({ media }: DataFolder, seconds = 3600): Promise<string> {
  const key = `audio/00/${'0'.repeat(64)}.wav`;
  const file = path.join(media, key);
  await mkdir(path.dirname(file), { recursive: true });
  const handle = await open(file, 'w');
  await handle.write(wavHeader(seconds * bytesPerSecond));
  // The rest takes no room on the disk.
  await handle.truncate(headerSize + seconds * bytesPerSecond);
  await handle.close();
  return `/media/${key}`;
}

/** 16-bit mono PCM. */
function wavHeader(dataSize: number): Buffer {
  const header = Buffer.alloc(headerSize);
  header.write('RIFF', 0);
  header.writeUInt32LE(headerSize - 8 + dataSize, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(sampleRate, 24);
  header.writeUInt32LE(bytesPerSecond, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36);
  header.writeUInt32LE(dataSize, 40);
  return header;
}
