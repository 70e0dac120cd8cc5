import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import ffmpeg from '@ffmpeg-installer/ffmpeg';
import sharp from 'sharp';
import { fileCounter } from './file-counter.ts';

const run = promisify(execFile);

export interface ToneOptions {
  /** Format of the file's content; by default, by its name. */
  format?: 'mp3' | 'flac' | 'ogg' | 'opus' | 'm4a' | 'aac' | 'wav';
  seconds?: number;
  /** Hertz. */
  frequency?: number;
  /** By ffmpeg's names: title, artist, album, album_artist, track, disc, date, genre, compilation. */
  tags?: Record<string, string>;
  /** An embedded picture, for MP3, FLAC and M4A only. */
  cover?: Buffer;
  /** Further output options of ffmpeg. */
  options?: string[];
}

const encoders: Record<NonNullable<ToneOptions['format']>, string[]> = {
  mp3: ['-c:a', 'libmp3lame', '-f', 'mp3'],
  flac: ['-c:a', 'flac', '-f', 'flac'],
  ogg: ['-c:a', 'libvorbis', '-f', 'ogg'],
  opus: ['-c:a', 'libopus', '-f', 'ogg'],
  m4a: ['-c:a', 'aac', '-f', 'ipod'],
  aac: ['-c:a', 'aac', '-f', 'adts'],
  wav: ['-c:a', 'pcm_s16le', '-f', 'wav'],
};

const nextFrequency = fileCounter(300);

/** Writes a short tone as an audio file, and creates its folders. No two tones sound alike.
 * @returns the path. */
export async function makeTone(file: string, given: ToneOptions = {}): Promise<string> {
  const encoder = encoders[given.format ?? (path.extname(file).slice(1) as 'mp3')] ?? [];
  const { seconds = 1, tags = {}, cover, options = [] } = given;
  const tone = `sine=frequency=${given.frequency ?? nextFrequency()}:duration=${seconds}`;
  const tagging = Object.entries(tags).flatMap(([name, value]) => ['-metadata', `${name}=${value}`]);
  await mkdir(path.dirname(file), { recursive: true });
  await withCover(cover, async (picture) => {
    const inputs = ['-f', 'lavfi', '-i', tone, ...(picture ? ['-i', picture] : [])];
    const attached = ['-map', '0', '-map', '1', '-c:v', 'copy', '-disposition:v', 'attached_pic'];
    const front = ['-metadata:s:v', 'comment=Cover (front)'];
    const outputs = [...(picture ? [...attached, ...front] : []), ...encoder, ...tagging, ...options];
    await run(ffmpeg.path, ['-v', 'error', '-y', '-fflags', '+bitexact', ...inputs, ...outputs, file]);
  });
  return file;
}

async function withCover(cover: Buffer | undefined, work: (file?: string) => Promise<void>): Promise<void> {
  if (!cover) return work();
  const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-cover-'));
  try {
    const file = path.join(folder, 'cover.png');
    await writeFile(file, cover);
    await work(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Runs ffmpeg for other files, such as videos. */
export async function runFfmpeg(...args: string[]): Promise<void> {
  await run(ffmpeg.path, ['-v', 'error', '-y', ...args]);
}

/** A square picture of one colour.
 * @param colour a CSS colour, e.g. `red`. */
export function makeCover(
  colour: string,
  format: 'png' | 'jpeg' | 'webp' = 'png',
  side = 64,
): Promise<Buffer> {
  const background = { width: side, height: side, channels: 3 as const, background: colour };
  return sharp({ create: background }).toFormat(format).toBuffer();
}

/** One frame of an ID3v2 tag. */
export interface Id3Frame {
  /** E.g. `TPE1`. */
  id: string;
  /** The byte before the text: 0 Latin-1, 1 UTF-16 with a byte order mark, 2 UTF-16BE, 3 UTF-8; some frames have none. */
  encoding: 0 | 1 | 2 | 3 | 'none';
  /** Several values are separated by NULs. */
  text: string | Buffer;
}

/** Writes an MP3 with a tag made by hand, for tags that ffmpeg would not write. */
export async function makeTaggedMp3(file: string, frames: Id3Frame[], version: 3 | 4 = 3): Promise<string> {
  await makeTone(file, { format: 'mp3', options: ['-id3v2_version', '0'] });
  await writeFile(file, Buffer.concat([id3Tag(frames, version), await readFile(file)]));
  return file;
}

/** An ID3v2 tag, which is put before the audio of an MP3. */
export function id3Tag(frames: Id3Frame[], version: 3 | 4 = 3): Buffer {
  const body = Buffer.concat(frames.map((frame) => id3Frame(frame, version)));
  return Buffer.concat([Buffer.from('ID3'), Buffer.of(version, 0, 0), synchsafe(body.length), body]);
}

function id3Frame({ id, encoding, text }: Id3Frame, version: 3 | 4): Buffer {
  const mark = encoding === 'none' ? Buffer.of() : Buffer.of(encoding);
  const body = Buffer.concat([mark, Buffer.isBuffer(text) ? text : encode(text, encoding)]);
  const size = version === 4 ? synchsafe(body.length) : bigEndian(body.length);
  return Buffer.concat([Buffer.from(id), size, Buffer.of(0, 0), body]);
}

function encode(text: string, encoding: Id3Frame['encoding']): Buffer {
  if (encoding === 0 || encoding === 'none') return Buffer.from(text, 'latin1');
  if (encoding === 3) return Buffer.from(text, 'utf8');
  const littleEndian = Buffer.from(encoding === 1 ? `\u{FEFF}${text}` : text, 'utf16le');
  return encoding === 1 ? littleEndian : littleEndian.swap16();
}

function synchsafe(size: number): Buffer {
  return Buffer.of((size >> 21) & 0x7f, (size >> 14) & 0x7f, (size >> 7) & 0x7f, size & 0x7f);
}

function bigEndian(size: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(size);
  return bytes;
}

const vorbisComment = 4;

/** A FLAC file with these Vorbis comments, such as `GENRE=Dub`, in place of its own. */
export function withComments(flac: Buffer, comments: readonly string[]): Buffer {
  const blocks: Buffer[] = [flac.subarray(0, 4)];
  let at = 4;
  for (let last = false; !last; ) {
    const head = flac.readUInt8(at);
    const end = at + 4 + flac.readUIntBE(at + 1, 3);
    last = head >= 0x80;
    const isComment = (head & 0x7f) === vorbisComment;
    blocks.push(isComment ? commentBlock(head, comments) : flac.subarray(at, end));
    at = end;
  }
  return Buffer.concat([...blocks, flac.subarray(at)]);
}

function commentBlock(head: number, comments: readonly string[]): Buffer {
  const body = Buffer.concat([
    lengthAndText('test'),
    littleEndian(comments.length),
    ...comments.map(lengthAndText),
  ]);
  const length = Buffer.alloc(3);
  length.writeUIntBE(body.length, 0, 3);
  return Buffer.concat([Buffer.of(head), length, body]);
}

function lengthAndText(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([littleEndian(bytes.length), bytes]);
}

function littleEndian(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
