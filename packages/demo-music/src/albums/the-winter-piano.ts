import type { DemoAlbum } from '../demo-types.ts';
import type { Ensemble } from '../tune-spec.ts';

const artist = 'Maren Oskell';
const details = { artist, genre: 'Neoclassical', releaseYear: 2018 };

const alone = {
  melody: { instrument: 'feltPiano', feel: 'sparse' },
  chords: { instrument: 'feltPiano', figure: 'arpeggio' },
  bass: { instrument: 'feltPiano', figure: 'long' },
  room: 0.65,
  looseness: 1,
} satisfies Ensemble;

export const theWinterPiano: DemoAlbum = {
  title: 'The Winter Piano',
  artist,
  releaseYear: 2018,
  cover: { seed: 18, palette: 'winter', composition: 'orbits' },
  songs: [
    {
      ...details,
      title: 'First Snow, Unannounced',
      tune: {
        ...alone,
        seed: 501,
        seconds: 27.5,
        tempo: 70,
        beatsPerBar: 4,
        swing: 0.5,
        key: 'Ab',
        scale: 'major',
        harmony: 'triads',
        progression: [1, 3, 4, 1, 6, 4, 1, 5],
      },
    },
    {
      ...details,
      title: 'Étude for Cold Hands',
      tune: {
        ...alone,
        melody: { instrument: 'feltPiano', feel: 'flowing' },
        chords: { instrument: 'feltPiano', figure: 'ripple' },
        bass: { instrument: 'feltPiano', figure: 'halves' },
        seed: 502,
        seconds: 22,
        tempo: 116,
        beatsPerBar: 4,
        swing: 0.5,
        key: 'D',
        scale: 'harmonicMinor',
        harmony: 'triads',
        progression: [1, 6, 4, 5],
      },
    },
    {
      ...details,
      title: 'A Window Left Ajar',
      tune: {
        ...alone,
        melody: { instrument: 'musicBox', feel: 'flowing', octave: 1 },
        chords: { instrument: 'feltPiano', figure: 'waltzArpeggio' },
        pad: 'strings',
        bass: { instrument: 'feltPiano', figure: 'waltzLong' },
        seed: 503,
        seconds: 24,
        tempo: 112,
        beatsPerBar: 3,
        swing: 0.5,
        key: 'B',
        scale: 'minor',
        harmony: 'triads',
        progression: [1, 6, 3, 7, 1, 4, 6, 5],
      },
    },
  ],
};
