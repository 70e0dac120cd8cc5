import { Tally, type TallyCell } from '../persistence/tally.model.ts';

/** Bytes of media files, by `sent` or `received`, and by `audio` or `picture`. */
export const mediaBytes = new Tally();

const sentAudio = mediaBytes.cell('sent', 'audio');
const sentPictures = mediaBytes.cell('sent', 'picture');
const received = {
  audio: mediaBytes.cell('received', 'audio'),
  picture: mediaBytes.cell('received', 'picture'),
};

/** Where bytes that are sent of a file count.
 * @param key of the store, or of the library. */
export function sentBytesOf(key: string): TallyCell {
  return key.startsWith('images/') ? sentPictures : sentAudio;
}

export function receivedBytesOf(kind: 'audio' | 'picture'): TallyCell {
  return received[kind];
}
