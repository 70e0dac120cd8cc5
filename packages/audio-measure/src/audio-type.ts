import { fileTypeFromFile } from 'file-type';

/** The type of a file, from its content. */
export interface AudioType {
  /** As named by the detection, e.g. `audio/x-m4a`. */
  mimeType: string;
  /** A short name of the type, e.g. `mp3`. */
  extension: string;
}

/** Properties measured from the frames, which headers may omit or have wrong. */
export interface AudioMeasure {
  /** Seconds. */
  duration: number;
  /** Bits per second, on average; null to use that of the headers. */
  bitrate: number | null;
}

/** The file is not audio of an accepted type, or it is damaged; the message says which. */
export class UnsupportedAudioError extends Error {
  override name = 'UnsupportedAudioError';
}

const extensionsByType: Readonly<Record<string, string>> = {
  'audio/mpeg': 'mp3',
  'audio/flac': 'flac',
  'audio/ogg': 'ogg',
  'audio/ogg; codecs=opus': 'opus',
  'audio/x-m4a': 'm4a',
  'audio/mp4': 'm4a',
  'video/mp4': 'm4a',
  'audio/aac': 'aac',
  'audio/wav': 'wav',
};

/** Finds the type from the content and ignores the file's name.
 * @throws {UnsupportedAudioError} if it is not accepted. */
export async function detectAudioType(file: string): Promise<AudioType> {
  const type = await fileTypeFromFile(file);
  if (!type) throw new UnsupportedAudioError('its content is of no known type');
  const extension = extensionsByType[type.mime];
  if (!extension) throw new UnsupportedAudioError(`${type.mime} is not an accepted audio type`);
  return { mimeType: type.mime, extension };
}
