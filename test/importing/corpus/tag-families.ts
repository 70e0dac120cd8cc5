import { id3Tag } from '../../support/audio-files.ts';
import type { SongTexts } from './texts.ts';

// Tags of each family as bytes, for the formats that they are put around or into.

const frames = { TIT2: 'title', TPE1: 'artist', TALB: 'album', TRCK: 'track', TCON: 'genre' } as const;
const oldFrames = {
  TT2: 'title',
  TP1: 'artist',
  TAL: 'album',
  TRK: 'track',
  TCO: 'genre',
  TYE: 'year',
} as const;

/** Latin-1, UTF-16 with a mark, UTF-16 without one, UTF-8. */
export type Encoding = 0 | 1 | 2 | 3;

export function id3v2(texts: SongTexts, version: 3 | 4, encoding: Encoding): Buffer {
  const named = Object.entries(frames).map(([id, key]) => ({ id, encoding, text: texts[key] }));
  const year = { id: version === 4 ? 'TDRC' : 'TYER', encoding: 0 as const, text: texts.year };
  return id3Tag([...named, year], version);
}

/** Version 2.2, with ids of three letters and lengths of three bytes. */
export function id3v22(texts: SongTexts, encoding: 0 | 1): Buffer {
  const body = Buffer.concat(
    Object.entries(oldFrames).map(([id, key]) => {
      const text =
        encoding === 0 ? Buffer.from(texts[key], 'latin1') : Buffer.from(`\u{FEFF}${texts[key]}`, 'utf16le');
      const content = Buffer.concat([Buffer.of(encoding), text]);
      const length = Buffer.alloc(3);
      length.writeUIntBE(content.length, 0, 3);
      return Buffer.concat([Buffer.from(id), length, content]);
    }),
  );
  const size = [21, 14, 7, 0].map((bits) => (body.length >> bits) & 0x7f);
  return Buffer.concat([Buffer.from('ID3\x02\0\0', 'latin1'), Buffer.of(...size), body]);
}

/** Of ID3v1's list. */
const ambient = 26;

export function id3v1({ title, artist, album, year, track }: SongTexts): Buffer {
  const tag = Buffer.alloc(128);
  tag.write('TAG', 0, 'latin1');
  tag.write(title.slice(0, 30), 3, 'latin1');
  tag.write(artist.slice(0, 30), 33, 'latin1');
  tag.write(album.slice(0, 30), 63, 'latin1');
  tag.write(year, 93, 'latin1');
  // Version 1.1: a NUL, the track, the number of the genre.
  tag.writeUInt8(Number.parseInt(track, 10), 126);
  tag.writeUInt8(ambient, 127);
  return tag;
}

export function apeV2(texts: SongTexts): Buffer {
  return apeTag([
    ['Title', texts.title],
    ['Artist', texts.artist],
    ['Album', texts.album],
    ['Track', texts.track],
    ['Year', texts.year],
    ['Genre', texts.genre],
  ]);
}

/** An APEv2 tag with a header and a footer. */
export function apeTag(named: readonly (readonly [key: string, text: string])[]): Buffer {
  const items = named.map(([key, text]) => {
    const value = Buffer.from(text);
    return Buffer.concat([uint32le(value.length), uint32le(0), Buffer.from(`${key}\0`), value]);
  });
  const body = Buffer.concat(items);
  const edge = (flags: number) => {
    const counts = [2000, body.length + 32, items.length, flags].map(uint32le);
    return Buffer.concat([Buffer.from('APETAGEX'), ...counts, Buffer.alloc(8)]);
  };
  return Buffer.concat([edge(0xa000_0000), body, edge(0x8000_0000)]);
}

/** A chunk of RIFF or, with the longer number first, of AIFF, at the end of a file whose length is adapted. */
export function withChunk(file: Buffer, id: string, content: Buffer, order: 'LE' | 'BE' = 'LE'): Buffer {
  const header = Buffer.alloc(8);
  header.write(id, 'latin1');
  header[`writeUInt32${order}`](content.length, 4);
  const padding = Buffer.alloc(content.length % 2);
  const whole = Buffer.concat([file, Buffer.alloc(file.length % 2), header, content, padding]);
  if (whole.readUInt32LE(4) !== 0xffff_ffff) whole[`writeUInt32${order}`](whole.length - 8, 4);
  return whole;
}

export function uint32le(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
