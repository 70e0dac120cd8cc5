import {
  type AudioMeasure,
  type AudioType,
  embeddedCueSheet,
  findAudioType,
  measureAudio,
  type OpenAudio,
  tagSource,
  UnsupportedAudioError,
  withAudio,
} from '@tonearm/audio-measure';
import { type IAudioMetadata, type IFormat, type IOptions, parseBlob, parseBuffer } from 'music-metadata';
import { diskPath } from './disk-path.model.ts';
import { type ReleaseTags, readDetails, readReleaseTags, type TagDetails } from './tag-details.model.ts';
import { readPeople, type TaggedPeople } from './tag-people.model.ts';
import { TagValues, asText as text } from './tag-values.model.ts';

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
  /** What is amiss with the file, which can be played nevertheless: sentences without their beginning, "it is". */
  faults: string[];
  tags: AudioTags;
  details: TagDetails;
  /** The text of the embedded cue sheet, for a file that holds several tracks. */
  cueSheet: string | null;
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
  release: ReleaseTags;
  people: TaggedPeople;
}

/** Codecs in accepted containers that no player of music knows. */
const refusedCodecs = /^(?:MPEG \S+ Layer [12]|drm.*)$/i;
/** Milliseconds, far beyond what any audio file takes. */
const parseLimit = 60_000;
/** Seconds: a duration of more than a week means a broken header. */
const longestDuration = 7 * 24 * 60 * 60;
/** The largest value of a column of type `integer`. */
const largestInteger = 2_147_483_647;

/** Reads the sound and the tags from the content.
 * @throws {UnsupportedAudioError} if nothing of it can be played. */
export function readAudioMetadata(file: string, type?: AudioType): Promise<AudioMetadata> {
  return withAudio(diskPath(file), (audio) => metadataOf(audio, type));
}

/** The same for a file that is open.
 * @throws {UnsupportedAudioError} */
export async function metadataOf(audio: OpenAudio, type?: AudioType): Promise<AudioMetadata> {
  const known = type ?? (await findAudioType(audio));
  const measure = await measureAudio(audio, known.extension);
  const { metadata, fault } = await readTags(audio, known);
  const { format, common } = metadata;
  const facts = factsOf(format, measure);
  // Audio containers may contain pictures as video tracks: the chapters of an audio book.
  if (known.mimeType === 'video/mp4' && format.hasVideo) throw new UnsupportedAudioError('it is a video');
  if (facts.codec && refusedCodecs.test(facts.codec)) {
    throw new UnsupportedAudioError(`${facts.codec} is not an accepted audio codec`);
  }
  return {
    extension: known.extension,
    duration: checkDuration(measure.duration),
    bitrate: positive(measure.bitrate ?? format.bitrate),
    ...facts,
    faults: [measure.fault, fault].filter((text) => text !== null),
    tags: tagsOf(metadata),
    details: readDetails(metadata),
    cueSheet:
      new TagValues(metadata.native).texts('CUESHEET')[0] ?? (await embeddedCueSheet(audio, known.extension)),
    picture:
      (common.picture?.find(({ type }) => type === 'Cover (front)') ?? common.picture?.[0])?.data ?? null,
  };
}

/** Reads only the tags, from the beginning or end of the file.
 * @throws {UnsupportedAudioError} */
export function readAudioTags(file: string, type?: AudioType): Promise<AudioTags> {
  return withAudio(diskPath(file), async (audio) => {
    const known = type ?? (await findAudioType(audio));
    return tagsOf((await readTags(audio, known, { skipCovers: true })).metadata);
  });
}

/** The sound itself is right where the headers say something else. */
function factsOf(format: IFormat, measure: AudioMeasure) {
  const lossless = measure.lossless ?? format.lossless ?? null;
  return {
    codec: printable(measure.codec ?? format.codec),
    container: printable(measure.container ?? format.container),
    channels: positive(measure.channels ?? format.numberOfChannels),
    sampleRate: positive(measure.sampleRate ?? format.sampleRate),
    bitDepth: lossless ? positive(measure.bitDepth ?? format.bitsPerSample) : null,
    lossless,
  };
}

function checkDuration(seconds: number): number {
  if (seconds > longestDuration) throw new UnsupportedAudioError('damaged: it claims to last for weeks');
  return seconds;
}

interface ReadTags {
  metadata: IAudioMetadata;
  /** Why not all tags could be read, if so. */
  fault: string | null;
}

/** Reads the tags as far as they go: a file that can be played is not refused for them. */
async function readTags(audio: OpenAudio, type: AudioType, options: IOptions = {}): Promise<ReadTags> {
  const { content, mimeType } = await tagSource(audio, type.extension);
  let seen: IAudioMetadata = noTags();
  const observer: IOptions['observer'] = ({ metadata }) => {
    seen = metadata;
  };
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<never>((_resolve, reject) => {
    const seconds = parseLimit / 1000;
    timer = setTimeout(() => reject(new Error(`reading it took over ${seconds} seconds`)), parseLimit);
  });
  try {
    // The duration is measured already, and the type is known.
    const reading = { ...options, duration: false, observer };
    const parsed =
      content instanceof Blob ? parseBlob(content, reading) : parseBuffer(content, { mimeType }, reading);
    return { metadata: await Promise.race([parsed, timeUp]), fault: null };
  } catch (error) {
    return { metadata: seen, fault: `its tags cannot be read to their end: ${complaint(error)}` };
  } finally {
    clearTimeout(timer);
  }
}

function noTags(): IAudioMetadata {
  const none = { no: null, of: null };
  return {
    format: { tagTypes: [], trackInfo: [] },
    native: {},
    quality: { warnings: [] },
    common: { track: none, disk: none, movementIndex: none },
  };
}

function complaint(error: unknown): string {
  if (error instanceof RangeError) return 'a header points past the end';
  // The reader takes something for granted that is not there.
  if (error instanceof TypeError) return 'something is missing in them';
  return error instanceof Error ? error.message : String(error);
}

function tagsOf(metadata: IAudioMetadata): AudioTags {
  const { common, native, quality } = metadata;
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
    year:
      common.originalyear ||
      yearOf(common.originaldate) ||
      common.year ||
      yearOf(common.releasedate) ||
      yearOf(freeDate(native)),
    genres: genresOf(common.genre),
    compilation: common.compilation ?? false,
    release: readReleaseTags(metadata),
    people: readPeople(metadata, new TagValues(native)),
  };
}

/** The parser knows the separators and numbers of each format; many programs write several genres into one text, with
 * semicolons in between. */
function genresOf(given: string[] | undefined): string[] {
  return (given ?? []).flatMap((genre) => text(genre)?.split(/[;\0]/) ?? []);
}

/** ffmpeg writes a date of its own into Windows Media. */
function freeDate({ asf }: IAudioMetadata['native']): unknown {
  return asf?.find(({ id }) => id === 'date')?.value;
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
