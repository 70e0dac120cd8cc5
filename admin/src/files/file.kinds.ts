/** Types that the API accepts, for the browser's file dialogs. */
export const audioKinds =
  'audio/*,.mp3,.flac,.ogg,.opus,.spx,.m4a,.aac,.wav,.aiff,.wma,.ape,.wv,.tta,.mpc,.dsf,.dff,.mka,.webm';
export const pictureKinds = 'image/jpeg,image/png,image/webp,image/gif,image/avif';

const takenNames =
  /\.(mp3|flac|ogg|oga|opus|spx|m4a|m4b|mp4|aac|wav|rf64|aiff?|aifc|wma|asf|ape|wv|tta|mpc|dsf|dff|mka|webm)$/i;
const takenTypes =
  /^(audio\/((x-)?(mpeg|mp3|flac|m4a|aac|aiff?|ape|monkeys-audio|wavpack|tta|musepack|dsf|dff|matroska|ms-wma|speex)|ogg|opus|mp4|aacp|webm|(x-|vnd\.)?wave?)|video\/(webm|mp4))$/;

/** Whether a dropped file may be audio; some systems have no type for it. */
export function isAudio({ name, type }: File): boolean {
  return type.startsWith('audio/') || takenNames.test(name);
}

/** Why the API would refuse a file, as far as it can be known without sending it. */
export function audioFault({ name, type, size }: File): string | undefined {
  if (size === 0) return 'The file is empty';
  return takenNames.test(name) || takenTypes.test(type) ? undefined : 'Not a kind of audio that is taken';
}
