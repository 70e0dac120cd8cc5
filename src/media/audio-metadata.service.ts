import { openAsBlob } from 'node:fs';
import {
  type AudioMeasure,
  type AudioType,
  describeStream,
  detectAudioType,
  type StreamFacts,
  UnsupportedAudioError,
} from '@tonearm/audio-measure';
import { type IAudioMetadata, type IFormat, type IOptions, parseBlob } from 'music-metadata';
import { readDetails, type TagDetails } from './tag-details.model.ts';
import { asText as text } from './tag-values.model.ts';

/** Properties and tags of an audio file. Tags are as in the file; null if missing. */
export interface AudioMetadata {
  /** As in the store's names, e.g. `mp3`. */
  extension: string;
  /** Seconds. */
  duration: number;
  /** Bits per second. */
  bitrate: number | null;
  /** Hertz. */
  sampleRate: number | null;
  codec: string | null;
  /** Null if unknown, as are the following. */
  channels: number | null;
  /** Bits per sample; null for codecs that have none, such as MP3. */
  bitDepth: number | null;
  lossless: boolean | null;
  container: string | null;
  tags: AudioTags;
  details: TagDetails;
  /** The embedded front cover, or the first embedded picture. */
  picture: Uint8Array | null;
}

export interface AudioTags {
  title: string | null;
  artist: string | null;
  albumArtist: string | null;
  album: string | null;
  trackNumber: number | null;
  discNumber: number | null;
  year: number | null;
  /** In the order of the file; those in one text are separated. */
  genres: string[];
  compilation: boolean;
}

/** Codecs in accepted containers that browsers do not play. */
const refusedCodecs = /^(?:Speex.*|MPEG \S+ Layer [12]|drm.*)$/i;
/** Milliseconds, far beyond what any audio file takes. */
const parseLimit = 60_000;
/** Seconds: a duration of more than a week means a broken header. */
const longestDuration = 7 * 24 * 60 * 60;
/** The largest value of a column of type `integer`. */
const largestInteger = 2_147_483_647;

/** Reads the duration and the tags from the content.
 * @param measured saves the parser its own, slow determination of the duration.
 * @throws {UnsupportedAudioError} */
export async function readAudioMetadata(
  file: string,
  type?: AudioType,
  measured: AudioMeasure | null = null,
): Promise<AudioMetadata> {
  const known = type ?? (await detectAudioType(file));
  const metadata = await parse(file, known, { duration: measured === null });
  const stream = await describeStream(file, known.extension);
  const { format, common } = metadata;
  // Audio containers may contain pictures as video tracks: the chapters of an audio book.
  if (known.mimeType === 'video/mp4' && format.hasVideo) throw new UnsupportedAudioError('it is a video');
  if (format.hasAudio === false) throw new UnsupportedAudioError('no audio in it');
  if (format.codec && refusedCodecs.test(format.codec)) {
    throw new UnsupportedAudioError(`${format.codec} is not an accepted audio codec`);
  }
  return {
    extension: known.extension,
    duration: checkDuration(measured?.duration ?? format.duration),
    bitrate: positive(measured?.bitrate ?? format.bitrate),
    sampleRate: positive(format.sampleRate),
    ...streamFacts(format, stream),
    container: known.extension === 'm4a' ? 'MP4' : printable(format.container),
    tags: tagsOf(metadata),
    details: readDetails(metadata),
    picture:
      (common.picture?.find(({ type }) => type === 'Cover (front)') ?? common.picture?.[0])?.data ?? null,
  };
}

/** Reads only the tags, from the beginning or end of the file.
 * @throws {UnsupportedAudioError} */
export async function readAudioTags(file: string, type?: AudioType): Promise<AudioTags> {
  return tagsOf(await parse(file, type ?? (await detectAudioType(file)), { skipCovers: true }));
}

/** The stream is right where the headers say something else. */
function streamFacts(format: IFormat, stream: StreamFacts | null) {
  const lossless = stream?.lossless ?? format.lossless ?? null;
  return {
    codec: printable(stream?.codec ?? format.codec),
    channels: positive(stream?.channels ?? format.numberOfChannels),
    bitDepth: lossless ? positive(stream?.bitDepth ?? format.bitsPerSample) : null,
    lossless,
  };
}

function checkDuration(seconds: number | undefined): number {
  if (!seconds || !Number.isFinite(seconds) || seconds < 0) {
    throw new UnsupportedAudioError('its duration cannot be determined');
  }
  if (seconds > longestDuration) throw new UnsupportedAudioError('damaged: it claims to last for weeks');
  return seconds;
}

async function parse(file: string, type: AudioType, options: IOptions): Promise<IAudioMetadata> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<never>((_resolve, reject) => {
    const seconds = parseLimit / 1000;
    timer = setTimeout(() => reject(new Error(`reading it took over ${seconds} seconds`)), parseLimit);
  });
  try {
    // Given the type, the parser need not guess it from the few bytes before the end of a large tag.
    const blob = await openAsBlob(file, { type: type.mimeType });
    return await Promise.race([parseBlob(blob, options), timeUp]);
  } catch (error) {
    throw new UnsupportedAudioError(complaint(error), { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

function complaint(error: unknown): string {
  if (error instanceof RangeError) return 'damaged: a header points past the end';
  const message = error instanceof Error ? error.message : String(error);
  return `${/exceeds remaining|truncated/i.test(message) ? 'cut off' : 'damaged'}: ${message}`;
}

function tagsOf({ common, native, quality }: IAudioMetadata): AudioTags {
  // ID3v2.3 separates artists by slashes, so the parser splits AC/DC; a single string is joined again.
  const slashes = (frame: string) =>
    [native['ID3v2.3'], native['ID3v2.2']].some(
      (tags) => (tags ?? []).filter(({ id }) => id === frame).length > 1,
    ) &&
    !quality.warnings.some(({ message }) => message.includes(`${frame} uses non standard null-separator`));
  return {
    title: text(common.title),
    artist: names(common.artist, common.artists, slashes('TPE1') || slashes('TP1')),
    albumArtist: names(common.albumartist, common.albumartists, slashes('TPE2') || slashes('TP2')),
    album: text(common.album),
    trackNumber: common.track.no,
    discNumber: common.disk.no,
    year: common.originalyear || yearOf(common.originaldate) || common.year || null,
    genres: genresOf(common.genre),
    compilation: common.compilation ?? false,
  };
}

/** The parser knows the separators and numbers of each format; many programs write several genres into one text, with
 * semicolons in between. */
function genresOf(given: string[] | undefined): string[] {
  return (given ?? []).flatMap((genre) => text(genre)?.split(/[;\0]/) ?? []);
}

/** The year at the beginning of a date; null for year 0. */
function yearOf(date: unknown): number | null {
  return Number(/^\s*(\d{4})(?!\d)/.exec(text(date) ?? '')?.[1] ?? 0) || null;
}

/** Joins one or several names. If the file has several values, `single` is only the first. */
function names(single: string | undefined, all: string[] | undefined, slashes: boolean): string | null {
  if (!all || all.length < 2 || single !== all[0]) return text(single);
  return all.map(text).join(slashes ? '/' : ', ');
}

function printable(value: string | undefined): string | null {
  return value?.replace(/\p{Cc}/gu, '').slice(0, 100) || null;
}

/** A positive integer that the database can store, or null. */
function positive(value: number | undefined): number | null {
  return value && value >= 1 && value <= largestInteger ? Math.round(value) : null;
}
