export { findAudioType, measureAudio } from './audio-measure.ts';
export { type AudioMeasure, type AudioType, detectAudioType, UnsupportedAudioError } from './audio-type.ts';
