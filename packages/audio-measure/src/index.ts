export { type AudioHashes, hashAudio } from './audio-hash.ts';
export { describeStream, findAudioType, measureAudio } from './audio-measure.ts';
export { type AudioMeasure, type AudioType, detectAudioType, UnsupportedAudioError } from './audio-type.ts';
export type { StreamFacts } from './stream-facts.ts';
