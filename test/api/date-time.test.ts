import { expect, test } from 'vitest';
import { DateTime } from '../../src/api/date-time.scalar.ts';

test('every time is written as toISOString writes it', () => {
  const edges = [0, -1, 1, 999, -999, 86_399_999, 86_400_000, -86_400_000, -86_400_001, 8.64e15, -8.64e15];
  let seed = 7;
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const times = Array.from({ length: 5000 }, (_, index) =>
    Math.trunc((random() - 0.5) * 2 * 10 ** (3 + (index % 13))),
  );
  for (const time of [...edges, ...times]) {
    const date = new Date(time);
    expect(DateTime.serialize(date)).toBe(date.toISOString());
  }
});

test('an invalid date is refused', () => {
  expect(() => DateTime.serialize(new Date(Number.NaN))).toThrow(RangeError);
});
