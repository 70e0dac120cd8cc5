import { ID3Writer } from 'browser-id3-writer';
import { createMp3Encoder } from 'wasm-media-encoders';
import { type Samples, sampleRate } from './tune-samples.ts';

/** The tags of the file. */
export interface TuneTags {
  readonly title: string;
  readonly artist: string;
  readonly genre: string;
  readonly releaseYear: number;
  /** Omitted for a song on no album, as are the next three. */
  readonly album?: string;
  readonly albumArtist?: string;
  /** From 1. */
  readonly trackNumber?: number;
  readonly trackCount?: number;
  /** A JPEG picture. */
  readonly cover?: Uint8Array;
}

/** Kilobits a second: enough for one channel. */
const bitrate = 64;

/** The ID3 number for a picture of the front cover. */
const frontCover = 3;

type Mp3Encoder = Awaited<ReturnType<typeof createMp3Encoder>>;

/** Encodes samples as an MP3 file with ID3v2.3 tags. The same samples and tags give the same bytes. */
export type TuneEncoder = (samples: Samples, tags: TuneTags) => Uint8Array<ArrayBuffer>;

/** Compiles the encoder. This takes longer than restarting it for each tune, so keep the encoder. */
export async function createTuneEncoder(): Promise<TuneEncoder> {
  const encoder = await createMp3Encoder();
  return (samples, tags) => addTags(encodeMp3(encoder, samples), tags);
}

function encodeMp3(encoder: Mp3Encoder, samples: Samples): Uint8Array<ArrayBuffer> {
  encoder.configure({ sampleRate, outputSampleRate: sampleRate, channels: 1, bitrate });
  // The encoder reuses the memory of its results, so each is copied before the next call.
  const begin = encoder.encode([samples]).slice();
  const end = encoder.finalize();
  const file = new Uint8Array(begin.length + end.length);
  file.set(begin);
  file.set(end, begin.length);
  return file;
}

function addTags(file: Uint8Array<ArrayBuffer>, tags: TuneTags): Uint8Array<ArrayBuffer> {
  const { album, albumArtist, trackNumber, trackCount, cover } = tags;
  const writer = new ID3Writer(file.buffer);
  writer.setFrame('TIT2', tags.title).setFrame('TPE1', [tags.artist]).setFrame('TCON', [tags.genre]);
  writer.setFrame('TYER', tags.releaseYear);
  if (album !== undefined) writer.setFrame('TALB', album);
  if (albumArtist !== undefined) writer.setFrame('TPE2', albumArtist);
  if (trackNumber !== undefined) {
    writer.setFrame('TRCK', trackCount === undefined ? `${trackNumber}` : `${trackNumber}/${trackCount}`);
  }
  if (cover) {
    writer.setFrame('APIC', { type: frontCover, data: cover.slice().buffer, description: '' });
  }
  return new Uint8Array(writer.addTag());
}
