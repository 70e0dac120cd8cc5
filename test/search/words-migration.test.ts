import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { database } from '../../src/persistence/database.service.ts';
import { learnWords } from '../../src/search/word.queries.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { searchFor } from './search-query.ts';

const app = await testApp();
const catalog = catalogFactory(app.orm);

test('updating a catalog with lost words indexes all of them', async () => {
  const artist = catalog.artist({ name: 'Kohlrabi' });
  catalog.song({ title: 'Watermelon', artist, album: catalog.album({ title: 'Cauliflower', artist }) });
  catalog.song({ title: '사랑해요 방탄', artist });
  await catalog.save();
  const em = app.orm.em.fork();
  await sql`truncate unlearned_word, search_word`.execute(database(em));
  expect(await searchFor(app, 'watermlon')).toMatchObject({ songs: [] });
  await app.orm.migrator.down({ to: 'Migration20261128120000_stats' });
  await sql`truncate unlearned_word, search_word`.execute(database(em));
  await app.orm.migrator.up();
  while ((await learnWords(em, 100)) === 100);
  expect(await searchFor(app, 'watermlon')).toMatchObject({ songs: ['Watermelon'] });
  expect(await searchFor(app, 'cauliflowre')).toMatchObject({
    albums: ['Cauliflower'],
    songs: ['Watermelon'],
  });
  expect(await searchFor(app, 'kohlrabbi')).toMatchObject({ artists: ['Kohlrabi'] });
  expect(await searchFor(app, '랑해')).toMatchObject({ songs: ['사랑해요 방탄'] });
});
