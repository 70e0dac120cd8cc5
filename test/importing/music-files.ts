import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { type Id3Frame, id3Tag, makeTone } from '../support/audio-files.ts';

const albums = 150;
const formats = ['mp3', 'mp3', 'mp3', 'mp3', 'mp3', 'mp3', 'flac', 'flac', 'm4a', 'opus'] as const;
type Format = (typeof formats)[number];

interface Tags {
  title: string;
  artist: string;
  album: string;
  year: string;
  track: string;
}

/** Writes music as it is found on disks: albums of about a dozen songs, most of them MP3, some FLAC, some others,
 * each with tags and a picture of 800 × 800. Sounds are the same, tags differ, and so does every file.
 * @returns bytes in all. */
export async function makeMusic(folder: string, files: number): Promise<number> {
  const sounds = await makeSounds(folder);
  let bytes = 0;
  for (let album = 0; album < albums; album += 1) {
    const format = formats[album % formats.length] ?? 'mp3';
    const place = path.join(folder, `Artist ${album % 90}`, `${1960 + (album % 60)} - Album ${album}`);
    await mkdir(place, { recursive: true });
    const picture = await makePicture();
    if (format === 'm4a' || format === 'opus') await writeFile(path.join(place, 'cover.jpg'), picture);
    for (let song = album; song < files; song += albums) {
      const track = Math.floor(song / albums) + 1;
      const tags: Tags = {
        title: `Song ${song}`,
        artist: `Artist ${album % 90}`,
        album: `Album ${album}`,
        year: String(1960 + (album % 60)),
        track: `${track}/14`,
      };
      const content = tagged(format, sounds[format], tags, picture);
      await writeFile(
        path.join(place, `${String(track).padStart(2, '0')} - Song ${song}.${format}`),
        content,
      );
      bytes += content.length;
    }
  }
  return bytes;
}

async function makeSounds(folder: string): Promise<Record<Format, Buffer>> {
  const sounds: Partial<Record<Format, Buffer>> = {};
  const marked = { title: placeholder };
  for (const format of new Set(formats)) {
    const bare = format === 'mp3' ? { options: ['-id3v2_version', '0', '-b:a', '192k'] } : { tags: marked };
    const file = await makeTone(path.join(folder, `sound.${format}`), { seconds: 10, ...bare });
    sounds[format] = await readFile(file);
    await rm(file);
  }
  return sounds as Record<Format, Buffer>;
}

/** Of the length of a title that takes its place in formats whose tags are not simply put in front. */
const placeholder = 'A title that is replaced';

function tagged(format: Format, sound: Buffer, tags: Tags, picture: Buffer): Buffer {
  if (format === 'mp3') return Buffer.concat([id3(tags, picture), sound]);
  if (format === 'flac') return flac(sound, tags, picture);
  const content = Buffer.from(sound);
  content.write(tags.title.padEnd(placeholder.length), content.indexOf(placeholder), 'latin1');
  return content;
}

function id3(tags: Tags, picture: Buffer): Buffer {
  const text = { TIT2: tags.title, TPE1: tags.artist, TALB: tags.album, TDRC: tags.year, TRCK: tags.track };
  const frames = Object.entries(text).map<Id3Frame>(([id, value]) => ({ id, encoding: 3, text: value }));
  // Its type, "front cover", no description.
  const cover = Buffer.concat([Buffer.from('image/jpeg\0\x03\0', 'latin1'), picture]);
  return id3Tag([...frames, { id: 'APIC', encoding: 0, text: cover }], 4);
}

/** A FLAC file with a comment and a picture block of ours behind STREAMINFO, and without those it had. */
function flac(sound: Buffer, tags: Tags, picture: Buffer): Buffer {
  let at = 4;
  for (let last = false; !last; ) {
    last = (sound.readUInt8(at) & 0x80) !== 0;
    at += 4 + sound.readUIntBE(at + 1, 3);
  }
  const names = { TITLE: tags.title, ARTIST: tags.artist, ALBUM: tags.album, DATE: tags.year };
  const comments = Object.entries({ ...names, TRACKNUMBER: tags.track }).map(
    ([key, value]) => `${key}=${value}`,
  );
  const listed = [uint32le(comments.length), ...comments.map(lengthThenText)];
  const comment = Buffer.concat([lengthThenText('bench'), ...listed]);
  const type = Buffer.from('image/jpeg');
  const sizes = [uint32(0), uint32(800), uint32(800), uint32(24), uint32(0), uint32(picture.length)];
  const cover = Buffer.concat([uint32(3), uint32(type.length), type, ...sizes, picture]);
  return Buffer.concat([
    sound.subarray(0, 42),
    block(4, comment),
    block(0x80 | 6, cover),
    sound.subarray(at),
  ]);
}

function block(kind: number, body: Buffer): Buffer {
  const header = uint32(body.length);
  header.writeUInt8(kind, 0);
  return Buffer.concat([header, body]);
}

function lengthThenText(text: string): Buffer {
  return Buffer.concat([uint32le(Buffer.byteLength(text)), Buffer.from(text)]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function uint32le(value: number): Buffer {
  return uint32(value).swap32();
}

/** As large as a photograph of this size is: about 150 kB. */
function makePicture(): Promise<Buffer> {
  const raw = { width: 50, height: 50, channels: 3 as const };
  const blotches = sharp(randomBytes(50 * 50 * 3), { raw });
  return blotches.resize(800, 800, { kernel: 'cubic' }).jpeg({ quality: 90 }).toBuffer();
}
