import { expect, test } from 'vitest';
import { readTimestamp } from '../../src/persistence/timestamp.model.ts';

test.each([
  ['2026-01-31 23:59:59.123+00', '2026-01-31T23:59:59.123Z'],
  ['2026-01-31 23:59:59.12+00', '2026-01-31T23:59:59.120Z'],
  ['2026-01-31 23:59:59.1+00', '2026-01-31T23:59:59.100Z'],
  ['2024-02-29 00:00:00+00', '2024-02-29T00:00:00.000Z'],
  ['1969-07-20 20:17:40.5+00', '1969-07-20T20:17:40.500Z'],
  ['0999-12-31 00:00:00+00', '0999-12-31T00:00:00.000Z'],
  // Read by `Date` itself.
  ['2026-01-31 23:59:59.123456+00', '2026-01-31T23:59:59.123Z'],
  ['2026-01-31 23:59:59.123+02', '2026-01-31T21:59:59.123Z'],
  ['2026-01-31 23:59:59+05:30', '2026-01-31T18:29:59.000Z'],
])('the time %s', (text, expected) => {
  expect(readTimestamp(text).toISOString()).toBe(expected);
});

test('a time that no Date can hold is invalid, as before', () => {
  expect(readTimestamp('infinity').getTime()).toBeNaN();
  expect(readTimestamp('12026-01-31 00:00:00+00').getTime()).toBe(
    new Date('12026-01-31 00:00:00+00').getTime(),
  );
});
