export { type AudioHashes, hashAudio } from './audio-hash.ts';
export { embeddedCueSheet, findAudioType, measureAudio } from './audio-measure.ts';
export { type AudioType, detectAudioType, isAudioByContent, UnsupportedAudioError } from './audio-type.ts';
export type { DiskPath } from './disk-path.ts';
export { OpenAudio, withAudio } from './open-audio.ts';
export type { AudioMeasure, StreamFacts } from './stream-facts.ts';
export { type TagSource, tagSource } from './tag-source.ts';
