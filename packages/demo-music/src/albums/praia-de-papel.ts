import type { DemoAlbum } from '../demo-types.ts';
import type { Ensemble } from '../tune-spec.ts';

const artist = 'Inês Marvão';
const details = { artist, genre: 'Bossa Nova', releaseYear: 1971 };

const trio = {
  melody: { instrument: 'flute', feel: 'flowing' },
  chords: { instrument: 'nylonGuitar', figure: 'bossa' },
  bass: { instrument: 'uprightBass', figure: 'bossa' },
  groove: 'bossa',
  room: 0.32,
  looseness: 0.8,
} satisfies Ensemble;

const easy = { ...trio, beatsPerBar: 4, swing: 0.5, harmony: 'ninths' } as const;

export const praiaDePapel: DemoAlbum = {
  title: 'Praia de Papel',
  artist,
  releaseYear: 1971,
  cover: { seed: 71, palette: 'beach', composition: 'sunset' },
  songs: [
    {
      ...details,
      title: 'Praia de Papel',
      tune: {
        ...easy,
        seed: 201,
        seconds: 22,
        tempo: 132,
        key: 'F',
        scale: 'major',
        progression: [1, 6, 2, 5],
      },
    },
    {
      ...details,
      title: 'Café às Seis',
      tune: {
        ...easy,
        melody: { instrument: 'marimba', feel: 'lively' },
        groove: 'samba',
        seed: 202,
        seconds: 20.5,
        tempo: 156,
        key: 'G',
        scale: 'mixolydian',
        harmony: 'sevenths',
        progression: [1, 7, 4, 1],
      },
    },
    {
      ...details,
      title: 'O Jardim da Dona Alba',
      tune: {
        ...easy,
        melody: { instrument: 'nylonGuitar', feel: 'flowing', duet: true },
        chords: { instrument: 'electricPiano', figure: 'bossa' },
        seed: 203,
        seconds: 22,
        tempo: 120,
        key: 'A',
        scale: 'minor',
        progression: [1, 4, 7, 3, 6, 4, 5, 5],
      },
    },
    {
      ...details,
      title: 'Saudade em Azul',
      tune: {
        ...easy,
        melody: { instrument: 'clarinet', feel: 'sparse' },
        pad: 'strings',
        seed: 204,
        seconds: 24.5,
        tempo: 104,
        key: 'D',
        scale: 'major',
        progression: [1, 3, 4, 2, 6, 2, 4, 5],
      },
    },
  ],
};
