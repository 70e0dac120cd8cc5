import type { ByteSource } from './byte-source.ts';
import { id3Bytes } from './byte-source.ts';

const cueSheetBlock = 5;
const mostBlocks = 10_000;
const longestSheet = 1_000_000;
/** Before the tracks, and of a track and a place in it. */
const headBytes = 396;
const trackBytes = 36;
const indexBytes = 12;
const leadOut = 170;

/** The block with the places of the tracks in a FLAC file, as the text of a cue sheet. It has no titles.
 * @returns null if there is none. */
export async function flacCueSheet(source: ByteSource): Promise<string | null> {
  const start = await id3Bytes(source);
  const info = await source.readPadded(start, 42);
  if (info.toString('latin1', 0, 4) !== 'fLaC') return null;
  const sampleRate = Number(info.readBigUInt64BE(18) >> 44n);
  let at = start + 4;
  for (let block = 0; block < mostBlocks && at + 4 <= source.size; block += 1) {
    const header = await source.read(at, 4);
    const length = header.readUIntBE(1, 3);
    const kind = header.readUInt8(0);
    if ((kind & 0x7f) === cueSheetBlock && sampleRate > 0) {
      return textOf(await source.read(at + 4, Math.min(length, longestSheet)), sampleRate);
    }
    if (kind >= 0x80) return null;
    at += 4 + length;
  }
  return null;
}

function textOf(sheet: Buffer, sampleRate: number): string | null {
  if (sheet.length < headBytes) return null;
  const lines = ['FILE "" WAVE'];
  let at = headBytes;
  for (let left = sheet.readUInt8(headBytes - 1); left > 0 && at + trackBytes <= sheet.length; left -= 1) {
    const offset = Number(sheet.readBigUInt64BE(at));
    const number = sheet.readUInt8(at + 8);
    const places = sheet.readUInt8(at + 35);
    const isAudio = (sheet.readUInt8(at + 21) & 0x80) === 0;
    at += trackBytes;
    if (number !== leadOut && number !== 255 && isAudio) lines.push(`TRACK ${number} AUDIO`);
    for (let place = 0; place < places && at + indexBytes <= sheet.length; place += 1) {
      const start = offset + Number(sheet.readBigUInt64BE(at));
      if (number !== leadOut && isAudio)
        lines.push(`INDEX ${sheet.readUInt8(at + 8)} ${clock(start / sampleRate)}`);
      at += indexBytes;
    }
  }
  return lines.length > 1 ? lines.join('\n') : null;
}

function clock(seconds: number): string {
  const frames = Math.round(seconds * 75);
  return [Math.floor(frames / 4500), Math.floor(frames / 75) % 60, frames % 75]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
