import { expect, test } from 'vitest';
import { codes } from '../accounts/sessions/people.ts';
import { newListener } from '../library/listeners.ts';
import { testApp } from '../support/app.ts';
import { asAdmin } from './figures.ts';
import { daily, topSongs, totals } from './stats.operations.ts';

const app = await testApp();
const admin = await asAdmin(app);
const user = await newListener(app);

test('statistics are for administrators only', async () => {
  expect(codes(await app.query(totals))).toEqual(['UNAUTHENTICATED']);
  expect(codes(await user.query(totals))).toEqual(['FORBIDDEN']);
  expect(codes(await admin.query(totals))).toBeUndefined();
});

test.each([-1, 0, 367, 2_000_000_000])(
  '%i days of statistics are refused, by the name of the argument',
  async (days) => {
    for (const { data, errors } of [
      await admin.query(daily, { days }),
      await admin.query(topSongs, { days }),
    ]) {
      expect(data).toEqual({ stats: null });
      expect(errors).toMatchObject([
        {
          message: `days: expected 1 to 366, got ${days}`,
          extensions: { code: 'BAD_USER_INPUT', argument: 'days' },
        },
      ]);
    }
  },
);

test.each([-1, 0, 101])(
  'the %i most played songs are refused, by the name of the argument',
  async (limit) => {
    const { errors } = await admin.query(topSongs, { limit });
    expect(errors).toMatchObject([
      {
        message: `limit: expected 1 to 100, got ${limit}`,
        extensions: { code: 'BAD_USER_INPUT', argument: 'limit' },
      },
    ]);
  },
);

test('all statistics together cost less than a query may', async () => {
  const { errors } = await admin.query(`{
    stats {
      totalSongs totalAlbums totalArtists totalUsers totalMessages totalPlays storageBytes
      daily(days: 366) { date plays newUsers messages activeListeners }
      topSongs(days: 366, limit: 100) { plays song { id title artist { id name } album { id title } } }
    }
  }`);
  expect(errors).toBeUndefined();
});
