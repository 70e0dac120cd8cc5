import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { demoTracks } from '../src/demo-catalog.ts';
import { renderTune } from '../src/tune.ts';
import { sampleRate } from '../src/tune-samples.ts';

const digestOf = (samples: Float32Array) => createHash('sha256').update(samples).digest('hex');

const rendered = demoTracks.map(({ song }) => ({ song, samples: renderTune(song.tune) }));

const rootMeanSquare = (samples: Float32Array) =>
  Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length);

const peakOf = (samples: Float32Array) => samples.reduce((peak, value) => Math.max(peak, Math.abs(value)), 0);

describe('a tune', () => {
  test('is the same each time', () => {
    for (const { song, samples } of rendered.slice(0, 4)) {
      expect(digestOf(renderTune(song.tune))).toBe(digestOf(samples));
    }
  });

  test('is different for each song', () => {
    expect(new Set(rendered.map(({ samples }) => digestOf(samples))).size).toBe(rendered.length);
  });

  test('depends only on its seed', () => {
    for (const { song, samples } of rendered.slice(0, 4)) {
      expect(digestOf(renderTune({ ...song.tune, seed: song.tune.seed + 1 }))).not.toBe(digestOf(samples));
    }
  });

  test.each(rendered)('$song.title has the right length, is audible and never clips', ({ song, samples }) => {
    expect(samples.length / sampleRate).toBeCloseTo(song.tune.seconds, 3);
    expect(samples.every(Number.isFinite)).toBe(true);
    expect(peakOf(samples)).toBeLessThan(0.95);
    expect(rootMeanSquare(samples)).toBeGreaterThan(0.08);
  });

  test.each(rendered)('$song.title is never silent for long', ({ samples }) => {
    for (let from = sampleRate; from + 2 * sampleRate < samples.length - 3 * sampleRate; from += sampleRate) {
      expect(rootMeanSquare(samples.subarray(from, from + 2 * sampleRate))).toBeGreaterThan(0.02);
    }
  });

  test.each(rendered)('$song.title begins and ends in silence, without a click', ({ samples }) => {
    const milliseconds = sampleRate / 1000;
    for (const edge of [samples.subarray(0, 20 * milliseconds), samples.subarray(-20 * milliseconds)]) {
      expect(peakOf(edge)).toBeLessThan(0.005);
    }
    expect(samples[0]).toBe(0);
    expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(1e-6);
  });

  test.each(rendered)('$song.title has no DC offset', ({ samples }) => {
    expect(Math.abs(samples.reduce((sum, value) => sum + value, 0) / samples.length)).toBeLessThan(0.002);
  });
});
