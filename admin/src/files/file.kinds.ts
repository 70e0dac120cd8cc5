/** What the API takes, for the dialogs of the browser. */
export const audioKinds = 'audio/*,.mp3,.flac,.ogg,.opus,.m4a,.aac,.wav';
export const pictureKinds = 'image/jpeg,image/png,image/webp,image/gif,image/avif';

/** Whether a file that was dropped may be audio; some systems know no type for it. */
export function isAudio({ name, type }: File): boolean {
  return type.startsWith('audio/') || /\.(mp3|flac|ogg|opus|m4a|aac|wav)$/i.test(name);
}
