import { expect, test } from 'vitest';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { testDatabase } from '../support/database.ts';

test('songs that are there at the start are ranked without waiting for the quarter of an hour', async () => {
  const orm = await testDatabase();
  const catalog = catalogFactory(orm);
  for (let index = 0; index < 20; index += 1) catalog.song({ title: `Song ${index}`, playCount: index });
  await catalog.save();
  const popular = async () => {
    const [row] = await orm.em
      .getConnection()
      .execute<{ count: number }[]>('select count(*)::int as count from song_search where popular');
    return row?.count;
  };
  expect(await popular()).toBe(0);
  await testApp({ orm, jobs: true });
  await expect.poll(popular).toBe(20);
});
