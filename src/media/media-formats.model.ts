/** Accepted formats: the file's extension in the store, and its media type. */
export const audioTypes: Readonly<Record<string, string>> = {
  mp3: 'audio/mpeg',
  flac: 'audio/flac',
  ogg: 'audio/ogg',
  opus: 'audio/ogg; codecs=opus',
  spx: 'audio/ogg; codecs=speex',
  m4a: 'audio/mp4',
  aac: 'audio/aac',
  wav: 'audio/wav',
  aiff: 'audio/aiff',
  wma: 'audio/x-ms-wma',
  ape: 'audio/x-ape',
  wv: 'audio/x-wavpack',
  tta: 'audio/x-tta',
  mpc: 'audio/x-musepack',
  dsf: 'audio/x-dsf',
  dff: 'audio/x-dff',
  mka: 'audio/matroska',
  webm: 'audio/webm',
};

/** Types that Chrome, Firefox and Safari all play, given a codec that they know. */
const playableTypes = new Set(
  ['mp3', 'flac', 'ogg', 'opus', 'm4a', 'aac', 'wav', 'webm'].map((extension) => audioTypes[extension]),
);
/** WAV of more than 4 GB. */
const unplayableContainers = /^(?:RF64|BW64)$/;
/** By the names that readers give them. Not ALAC, AC-3, ADPCM, Speex, DSD: some browsers do, most do not. */
const playableCodecs =
  /^(?:MPEG \S+ Layer 3|AAC|MPEG-4\/AAC|FLAC|Vorbis.*|Opus.*|PCM|IEEE_FLOAT|ALAW|MULAW)$/i;
const losslessCodecs =
  /^(?:FLAC|ALAC|PCM|IEEE_FLOAT|DSD|DST|Monkey's Audio|TTA|TrueHD|Windows Media Audio Lossless)$/i;

/** Whether common browsers play a file as it is. A codec that is unknown is the usual one of its type. */
export function isPlayable(file: {
  mimeType: string;
  codec: string | null;
  container: string | null;
}): boolean {
  const { mimeType, codec, container } = file;
  const known = playableTypes.has(mimeType) && !unplayableContainers.test(container ?? '');
  return known && (codec === null || playableCodecs.test(codec));
}

/** For files whose header was not asked. */
export function isLosslessCodec(codec: string | null | undefined): boolean {
  return losslessCodecs.test(codec ?? '');
}

export const imageType = 'image/webp';

/** The widths in pixels in which pictures are served, besides the largest one stored. */
export const renditionWidths = [64, 128, 256, 512, 1024] as const;

/** The only form of names of files: those in the store, and those of the library's own folders. */
export const keyPattern =
  /^(?:(?:audio|library)\/[0-9a-f]{2}\/[0-9a-f]{64}\.(?<extension>[a-z0-9]+)|images\/[0-9a-f]{2}\/[0-9a-f]{64}(?:-(?<width>\d+))?\.webp)$/;

/** Seconds: the content of a name never changes, because the name is derived from it. */
export const oneYear = 365 * 24 * 60 * 60;
/** The `Cache-Control` of files that anyone may read. */
export const forEver = `public, max-age=${oneYear}, immutable`;

export function audioKey(sha256: string, extension: string): string {
  return `audio/${sha256.slice(0, 2)}/${sha256}.${extension}`;
}

/** The key of a file that stays in a folder of the library: it is not in the store. */
export function libraryKey(sha256: string, extension: string): string {
  return `library/${sha256.slice(0, 2)}/${sha256}.${extension}`;
}

/** Whether a file is in a folder of the library, so that the store neither has nor removes it. */
export function isInLibrary(key: string): boolean {
  return key.startsWith('library/');
}

export function imageKey(sha256: string): string {
  return `images/${sha256.slice(0, 2)}/${sha256}.webp`;
}

/** Key of the rendition of a picture, next to its largest one. */
export function renditionKey(key: string, width: number): string {
  return key.replace(/\.webp$/, `-${width}.webp`);
}

/** The file and, for a picture, its renditions, which are removed together. */
export function withRenditions(key: string): string[] {
  const { extension, width } = keyPattern.exec(key)?.groups ?? {};
  if (extension !== undefined || width !== undefined) return [key];
  return [key, ...renditionWidths.map((offered) => renditionKey(key, offered))];
}

/** The key under which a file is recorded: for a rendition, that of its picture. */
export function recordedKey(key: string): string {
  return key.replace(/-\d+\.webp$/, '.webp');
}

/** The media type of a key or a path. */
export function contentType(file: string): string {
  const extension = file.slice(file.lastIndexOf('.') + 1);
  if (extension === 'webp') return imageType;
  return audioTypes[extension] ?? 'application/octet-stream';
}
