import type { DemoAlbum } from '../demo-types.ts';
import type { Ensemble } from '../tune-spec.ts';

const artist = 'The Quill Street Five';
const details = { artist, genre: 'Jazz', releaseYear: 1962 };

const quintet = {
  melody: { instrument: 'vibraphone', feel: 'lively' },
  chords: { instrument: 'feltPiano', figure: 'stabs' },
  bass: { instrument: 'uprightBass', figure: 'walking' },
  groove: 'swing',
  room: 0.3,
  looseness: 1,
} satisfies Ensemble;

const swinging = { ...quintet, beatsPerBar: 4, swing: 0.64, harmony: 'ninths' } as const;

export const midnightAtNumberNine: DemoAlbum = {
  title: 'Midnight at Number Nine',
  artist,
  releaseYear: 1962,
  cover: { seed: 9, palette: 'bluenote', composition: 'tiles' },
  songs: [
    {
      ...details,
      title: 'Umbrella Weather',
      tune: {
        ...swinging,
        seed: 101,
        seconds: 21,
        tempo: 138,
        key: 'Bb',
        scale: 'major',
        progression: [1, 6, 2, 5],
      },
    },
    {
      ...details,
      title: 'The Last Tram to Orchard Row',
      tune: {
        ...swinging,
        melody: { instrument: 'mutedHorn', feel: 'sparse' },
        chords: { instrument: 'feltPiano', figure: 'held' },
        pad: 'strings',
        bass: { instrument: 'uprightBass', figure: 'halves' },
        groove: 'ballad',
        seed: 102,
        seconds: 26.5,
        tempo: 74,
        key: 'Eb',
        scale: 'major',
        progression: [1, 3, 6, 2, 4, 5],
      },
    },
    {
      ...details,
      title: 'Nine Stairs Down',
      tune: {
        ...swinging,
        melody: { instrument: 'clarinet', feel: 'lively' },
        seed: 103,
        seconds: 21,
        tempo: 164,
        key: 'D',
        scale: 'dorian',
        harmony: 'sevenths',
        progression: [1, 1, 4, 1, 7, 4, 1, 5],
      },
    },
    {
      ...details,
      title: 'Waltz for a Borrowed Coat',
      tune: {
        ...quintet,
        melody: { instrument: 'feltPiano', feel: 'flowing' },
        chords: { instrument: 'vibraphone', figure: 'waltz' },
        bass: { instrument: 'uprightBass', figure: 'waltzLong' },
        groove: 'jazzWaltz',
        seed: 104,
        seconds: 22,
        tempo: 144,
        beatsPerBar: 3,
        swing: 0.62,
        key: 'F',
        scale: 'major',
        harmony: 'sevenths',
        progression: [1, 4, 3, 6, 2, 5, 1, 5],
      },
    },
    {
      ...details,
      title: 'Paper Moons and Parking Meters',
      tune: {
        ...swinging,
        melody: { instrument: 'mutedHorn', feel: 'flowing' },
        chords: { instrument: 'electricPiano', figure: 'stabs' },
        seed: 105,
        seconds: 22,
        tempo: 118,
        key: 'C',
        scale: 'harmonicMinor',
        harmony: 'sevenths',
        progression: [1, 4, 5, 1, 6, 4, 5, 5],
      },
    },
  ],
};
