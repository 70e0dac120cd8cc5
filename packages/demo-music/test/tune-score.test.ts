import { describe, expect, test } from 'vitest';
import { demoTracks } from '../src/demo-catalog.ts';
import { layOutBars } from '../src/tune-form.ts';
import { readPattern } from '../src/tune-pattern.ts';
import { chordOn, nearestPitch } from '../src/tune-scale.ts';
import { composeTune } from '../src/tune-score.ts';

const tunes = demoTracks.map(({ song }) => song.tune);

describe('a score', () => {
  test.each(tunes)('$seed keeps all players within their range', (tune) => {
    for (const { name, notes } of composeTune(tune).parts) {
      expect(notes.length).toBeGreaterThan(0);
      for (const { pitch, length, velocity } of notes) {
        expect(pitch).toBeGreaterThanOrEqual(name === 'bass' ? 28 : 48);
        expect(pitch).toBeLessThanOrEqual(name === 'bass' ? 58 : 96);
        expect(length).toBeGreaterThan(0);
        expect(velocity).toBeGreaterThan(0);
        expect(velocity).toBeLessThanOrEqual(1);
      }
    }
  });

  test.each(tunes)('$seed leaves its last chord time to fade', (tune) => {
    const ending = layOutBars(tune).at(-1);
    const start = ((ending?.start ?? 0) * 60) / tune.tempo;
    expect(tune.seconds - start).toBeGreaterThan(3);
    expect(tune.seconds - start).toBeLessThan(6);
    expect(ending?.chord.root).toBe(chordOn(1, tune.key, tune.scale, tune.harmony).root);
  });

  test('repeats its phrases', () => {
    const [tune] = tunes;
    if (!tune) throw new Error('No tune.');
    const melody = composeTune(tune).parts.find(({ name }) => name === 'melody')?.notes ?? [];
    // A loose player may come in a little before the bar.
    const rhythmOf = (bar: number) =>
      melody.filter(({ start }) => Math.floor((start + 0.1) / 4) === bar).map(({ length }) => length);
    expect(rhythmOf(2).length).toBeGreaterThan(0);
    expect(rhythmOf(6)).toEqual(rhythmOf(2));
  });
});

describe('a pattern', () => {
  test('holds, rests and strikes', () => {
    expect(readPattern('o-.x', 4)).toEqual([
      { symbol: 'o', start: 0, length: 2 },
      { symbol: 'x', start: 3, length: 1 },
    ]);
  });
});

describe('a scale', () => {
  test('builds chords on its degrees', () => {
    expect(chordOn(1, 'C', 'major', 'triads')).toEqual({ root: 0, tones: [0, 4, 7] });
    expect(chordOn(5, 'A', 'harmonicMinor', 'sevenths')).toEqual({ root: 4, tones: [4, 8, 11, 2] });
  });

  test('replaces a dissonant ninth by the root', () => {
    expect(chordOn(3, 'C', 'major', 'ninths').tones).toEqual([7, 11, 2, 4]);
  });

  test('finds the nearest pitch of a class', () => {
    expect(nearestPitch(60, [11])).toBe(59);
    expect(nearestPitch(60, [2, 10])).toBe(62);
  });
});
