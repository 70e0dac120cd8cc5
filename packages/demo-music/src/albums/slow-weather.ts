import type { DemoAlbum } from '../demo-types.ts';
import type { Ensemble } from '../tune-spec.ts';

const artist = 'Glasswing Ferry';
const details = { artist, genre: 'Ambient', releaseYear: 2021 };

const drifting = {
  melody: { instrument: 'glass', feel: 'sparse', echo: true },
  chords: { instrument: 'electricPiano', figure: 'drift' },
  pad: 'haze',
  bass: { instrument: 'softBass', figure: 'long' },
  room: 1,
  looseness: 0.8,
} satisfies Ensemble;

const wide = { ...drifting, beatsPerBar: 4, swing: 0.5, harmony: 'sevenths' } as const;

export const slowWeather: DemoAlbum = {
  title: 'Slow Weather',
  artist,
  releaseYear: 2021,
  cover: { seed: 21, palette: 'mist', composition: 'waves' },
  songs: [
    {
      ...details,
      title: 'Estuary, 5 A.M.',
      tune: {
        ...wide,
        chords: { instrument: 'harp', figure: 'drift' },
        seed: 601,
        seconds: 29,
        tempo: 66,
        key: 'C',
        scale: 'lydian',
        progression: [1, 2, 1, 3],
      },
    },
    {
      ...details,
      title: 'Cloud Inventory',
      tune: {
        ...wide,
        melody: { instrument: 'kalimba', feel: 'flowing', echo: true },
        groove: 'heartbeat',
        room: 0.8,
        seed: 602,
        seconds: 24,
        tempo: 92,
        key: 'E',
        scale: 'majorPentatonic',
        progression: [1, 4, 6, 5],
      },
    },
    {
      ...details,
      title: 'Rain on the Wheelhouse',
      genre: 'Lo-Fi',
      tune: {
        ...wide,
        melody: { instrument: 'vibraphone', feel: 'sparse', echo: true },
        chords: { instrument: 'electricPiano', figure: 'quarters' },
        bass: { instrument: 'softBass', figure: 'dub' },
        groove: 'lofi',
        room: 0.45,
        swing: 0.58,
        seed: 603,
        seconds: 24,
        tempo: 82,
        key: 'F',
        scale: 'minorPentatonic',
        harmony: 'ninths',
        progression: [1, 6, 4, 7],
      },
    },
    {
      ...details,
      title: 'Anchor Lights',
      tune: {
        ...wide,
        melody: { instrument: 'musicBox', feel: 'sparse', octave: 1, echo: true },
        chords: { instrument: 'organ', figure: 'held' },
        seed: 604,
        seconds: 27,
        tempo: 72,
        key: 'A',
        scale: 'majorPentatonic',
        progression: [1, 6, 4, 2, 1, 3, 4, 5],
      },
    },
  ],
};
