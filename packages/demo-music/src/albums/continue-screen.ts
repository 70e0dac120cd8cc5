import type { DemoAlbum } from '../demo-types.ts';
import type { Ensemble } from '../tune-spec.ts';

const artist = 'Vela Cartridge';
const details = { artist, genre: 'Synth-Pop', releaseYear: 1987 };

const machines = {
  melody: { instrument: 'lead', feel: 'flowing', echo: true },
  chords: { instrument: 'synthPluck', figure: 'ripple' },
  bass: { instrument: 'synthBass', figure: 'octaves' },
  groove: 'fourFloor',
  room: 0.4,
  looseness: 0,
} satisfies Ensemble;

const exact = { ...machines, beatsPerBar: 4, swing: 0.5, harmony: 'triads' } as const;

export const continueScreen: DemoAlbum = {
  title: 'Continue Screen',
  artist,
  releaseYear: 1987,
  cover: { seed: 87, palette: 'neon', composition: 'ridges' },
  songs: [
    {
      ...details,
      title: 'Press Any Heart',
      tune: {
        ...exact,
        seed: 301,
        seconds: 21,
        tempo: 124,
        key: 'A',
        scale: 'minor',
        progression: [1, 6, 3, 7],
      },
    },
    {
      ...details,
      title: 'Palette Swap',
      genre: 'Chiptune',
      tune: {
        ...exact,
        melody: { instrument: 'chip', feel: 'lively', echo: true },
        chords: { instrument: 'chip', figure: 'sequence' },
        bass: { instrument: 'synthBass', figure: 'eighths' },
        groove: 'electro',
        room: 0.15,
        seed: 302,
        seconds: 21,
        tempo: 150,
        key: 'C',
        scale: 'major',
        progression: [1, 5, 6, 3, 4, 1, 4, 5],
      },
    },
    {
      ...details,
      title: 'Nine Lives, Ten Seconds',
      tune: {
        ...exact,
        melody: { instrument: 'lead', feel: 'lively' },
        chords: { instrument: 'synthPluck', figure: 'offbeat' },
        pad: 'strings',
        bass: { instrument: 'synthBass', figure: 'syncopated' },
        groove: 'backbeat',
        seed: 303,
        seconds: 22.5,
        tempo: 112,
        key: 'E',
        scale: 'dorian',
        progression: [1, 4, 1, 7],
      },
    },
    {
      ...details,
      title: 'Lagoon Level',
      // The album's guest.
      artist: 'Inês Marvão',
      tune: {
        ...exact,
        melody: { instrument: 'flute', feel: 'flowing', echo: true },
        chords: { instrument: 'synthPluck', figure: 'arpeggio' },
        pad: 'haze',
        bass: { instrument: 'synthBass', figure: 'bossa' },
        groove: 'bossa',
        seed: 304,
        seconds: 22,
        tempo: 116,
        key: 'Gb',
        scale: 'lydian',
        harmony: 'sevenths',
        progression: [1, 2, 3, 2],
      },
    },
    {
      ...details,
      title: 'Credits Roll at Dawn',
      tune: {
        ...exact,
        melody: { instrument: 'glass', feel: 'sparse', echo: true },
        chords: { instrument: 'electricPiano', figure: 'drift' },
        pad: 'strings',
        bass: { instrument: 'softBass', figure: 'long' },
        groove: 'halfTime',
        seed: 305,
        seconds: 23,
        tempo: 86,
        key: 'Db',
        scale: 'major',
        progression: [4, 5, 3, 6],
      },
    },
  ],
};
