/** Types that the API accepts, for the browser's file dialogs. */
export const audioKinds = 'audio/*,.mp3,.flac,.ogg,.opus,.m4a,.aac,.wav';
export const pictureKinds = 'image/jpeg,image/png,image/webp,image/gif,image/avif';

const takenNames = /\.(mp3|flac|ogg|oga|opus|m4a|mp4|aac|wav)$/i;
const takenTypes = /^audio\/(mpeg|mp3|(x-)?flac|ogg|opus|mp4|(x-)?m4a|(x-)?aac|aacp|(x-|vnd\.)?wave?)$/;

/** Whether a dropped file may be audio; some systems have no type for it. */
export function isAudio({ name, type }: File): boolean {
  return type.startsWith('audio/') || takenNames.test(name);
}

/** Why the API would refuse a file, as far as it can be known without sending it. */
export function audioFault({ name, type, size }: File): string | undefined {
  if (size === 0) return 'The file is empty';
  return takenNames.test(name) || takenTypes.test(type)
    ? undefined
    : 'Not a kind that is taken: MP3, FLAC, Ogg, Opus, M4A, AAC and WAV are';
}
