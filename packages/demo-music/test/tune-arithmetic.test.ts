import { describe, expect, test } from 'vitest';
import { decayFactor, hertzOf, powerOfTwo, sine } from '../src/tune-arithmetic.ts';

describe('exact arithmetic', () => {
  test('agrees with the engine about sines', () => {
    for (let turns = -2; turns < 2; turns += 0.013) {
      expect(sine(turns)).toBeCloseTo(Math.sin(turns * 2 * Math.PI), 10);
    }
  });

  test('agrees with the engine about powers of two', () => {
    for (let exponent = -9; exponent < 9; exponent += 0.037) {
      expect(powerOfTwo(exponent) / 2 ** exponent).toBeCloseTo(1, 12);
    }
  });

  test('knows the concert pitch and the octaves', () => {
    expect(hertzOf(69)).toBe(440);
    expect(hertzOf(57)).toBe(220);
  });

  test('an exponential decay falls to 1/e in its decay time', () => {
    expect(decayFactor(1, 100) ** 100).toBeCloseTo(Math.exp(-1), 9);
    expect(decayFactor(1, Number.POSITIVE_INFINITY)).toBe(1);
  });
});
