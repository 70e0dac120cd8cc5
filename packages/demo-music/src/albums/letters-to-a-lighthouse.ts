import type { DemoAlbum } from '../demo-types.ts';
import type { Ensemble } from '../tune-spec.ts';

const artist = 'Maren Oskell';
const details = { artist, genre: 'Folk', releaseYear: 2009 };

const kitchen = {
  melody: { instrument: 'flute', feel: 'flowing', duet: true },
  chords: { instrument: 'steelGuitar', figure: 'picking' },
  bass: { instrument: 'softBass', figure: 'halves' },
  groove: 'folk',
  room: 0.4,
  looseness: 0.8,
} satisfies Ensemble;

const acoustic = { ...kitchen, beatsPerBar: 4, swing: 0.52, harmony: 'triads' } as const;

export const lettersToALighthouse: DemoAlbum = {
  title: 'Letters to a Lighthouse',
  artist,
  releaseYear: 2009,
  cover: { seed: 2009, palette: 'harbour', composition: 'beacon' },
  songs: [
    {
      ...details,
      title: 'Salt on the Windowpane',
      tune: {
        ...acoustic,
        seed: 401,
        seconds: 23.5,
        tempo: 108,
        key: 'G',
        scale: 'majorPentatonic',
        progression: [1, 5, 6, 4],
      },
    },
    {
      ...details,
      title: 'Harbour Carousel',
      tune: {
        ...kitchen,
        melody: { instrument: 'accordion', feel: 'flowing', duet: true },
        chords: { instrument: 'nylonGuitar', figure: 'waltz' },
        bass: { instrument: 'uprightBass', figure: 'waltz' },
        groove: 'waltz',
        seed: 402,
        seconds: 21,
        tempo: 152,
        beatsPerBar: 3,
        swing: 0.5,
        key: 'D',
        scale: 'major',
        harmony: 'triads',
        progression: [1, 1, 4, 1, 6, 2, 5, 5],
      },
    },
    {
      ...details,
      title: 'Rope and Lantern',
      tune: {
        ...acoustic,
        melody: { instrument: 'clarinet', feel: 'lively' },
        chords: { instrument: 'steelGuitar', figure: 'strum' },
        bass: { instrument: 'uprightBass', figure: 'pop' },
        groove: 'march',
        seed: 403,
        seconds: 21,
        tempo: 126,
        key: 'B',
        scale: 'dorian',
        progression: [1, 7, 4, 1],
      },
    },
    {
      ...details,
      title: 'The Keeper Writes Back',
      tune: {
        ...acoustic,
        melody: { instrument: 'harp', feel: 'sparse' },
        chords: { instrument: 'nylonGuitar', figure: 'arpeggio' },
        pad: 'strings',
        groove: 'heartbeat',
        room: 0.6,
        seed: 404,
        seconds: 24.5,
        tempo: 80,
        key: 'E',
        scale: 'minor',
        progression: [1, 3, 6, 7],
      },
    },
  ],
};
