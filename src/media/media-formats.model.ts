/** Accepted formats: the file's extension in the store, and its media type. */
export const audioTypes: Readonly<Record<string, string>> = {
  mp3: 'audio/mpeg',
  flac: 'audio/flac',
  ogg: 'audio/ogg',
  opus: 'audio/ogg; codecs=opus',
  m4a: 'audio/mp4',
  aac: 'audio/aac',
  wav: 'audio/wav',
};

export const imageType = 'image/webp';

/** The widths in pixels that pictures are answered in, besides the largest one stored. */
export const renditionWidths = [64, 128, 256, 512, 1024] as const;

/** The only names that the store gives files. */
export const keyPattern =
  /^(?:audio\/[0-9a-f]{2}\/[0-9a-f]{64}\.(?<extension>[a-z0-9]+)|images\/[0-9a-f]{2}\/[0-9a-f]{64}(?:-(?<width>\d+))?\.webp)$/;

/** Seconds: the content of a name never changes, since the name is made from the content. */
export const oneYear = 365 * 24 * 60 * 60;

export function audioKey(sha256: string, extension: string): string {
  return `audio/${sha256.slice(0, 2)}/${sha256}.${extension}`;
}

export function imageKey(sha256: string): string {
  return `images/${sha256.slice(0, 2)}/${sha256}.webp`;
}

/** Key of the rendition of a picture, next to its largest one. */
export function renditionKey(key: string, width: number): string {
  return key.replace(/\.webp$/, `-${width}.webp`);
}

/** The file and, of a picture, its renditions: what goes together. */
export function withRenditions(key: string): string[] {
  const { extension, width } = keyPattern.exec(key)?.groups ?? {};
  if (extension !== undefined || width !== undefined) return [key];
  return [key, ...renditionWidths.map((offered) => renditionKey(key, offered))];
}

/** The key that a file is recorded under: a rendition's is that of its picture. */
export function recordedKey(key: string): string {
  return key.replace(/-\d+\.webp$/, '.webp');
}

/** The type on the wire, by a key or a path. */
export function contentType(file: string): string {
  const extension = file.slice(file.lastIndexOf('.') + 1);
  return audioTypes[extension] ?? imageType;
}
