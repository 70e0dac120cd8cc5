import { beforeAll, expect, test } from 'vitest';
import { CreditRole, type NamedCredit } from '../../src/catalog/credits/credit.model.ts';
import { giveCredits } from '../../src/catalog/credits/credit.writes.ts';
import { findArtists } from '../../src/catalog/credits/credited-artists.writes.ts';
import { foundCredits } from '../../src/catalog/credits/found-credits.model.ts';
import { Song } from '../../src/catalog/songs/song.entity.ts';
import { transaction } from '../../src/persistence/transaction.service.ts';
import { indexRenamed } from '../../src/search/search.writes.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { searchFor } from './search-query.ts';

const app = await testApp();
const make = catalogFactory(app.orm);
const artist = make.artist({ name: 'Headliner' });
const album = make.album({ title: 'Soundtrack', artist });
const song = make.song({ title: 'Overture', artist, album });
await make.save();
const run = (text: string) => app.orm.em.fork().getConnection().execute(text);
const songsFor = async (query: string) => (await searchFor(app, query)).songs;

const named = (name: string, role: CreditRole, creditedAs: string | null = null): NamedCredit => ({
  ...{ name, role, creditedAs },
  joinPhrase: undefined,
  detail: null,
});

beforeAll(() =>
  transaction(app.orm.em, async (given) => {
    const credits = [
      named('Headliner', CreditRole.MAIN),
      named('Guestperson', CreditRole.FEATURED, 'Nickname'),
      named('Maestro', CreditRole.COMPOSER),
    ];
    const found = foundCredits(credits, await findArtists(given, credits));
    const loaded = await given.em.findOneOrFail(Song, song.id, { populate: ['artist'] });
    await giveCredits(given, 'song', loaded, found);
    await given.em.flush();
  }),
);

test('a song is found by every artist with a credit, and as it is printed', async () => {
  for (const query of ['headliner', 'guestperson', 'nickname', 'maestro', 'overture maestro']) {
    expect([query, await songsFor(query)]).toEqual([query, ['Overture']]);
  }
});

test('artists and what is credited to them are found by sort names and by names that they had before', async () => {
  await run(`update artist set given_sort_name = 'Чайковский' where name = 'Maestro'`);
  await run(
    `insert into artist_alias (artist_id, name) select id, 'Tschaikowsky' from artist where name = 'Maestro'`,
  );
  for (const query of ['чайковский', 'tschaikowsky', 'maestro']) {
    const found = await searchFor(app, query);
    expect([query, found.artists, found.songs]).toEqual([query, ['Maestro'], ['Overture']]);
  }
  await run('delete from artist_alias');
  expect(await songsFor('tschaikowsky')).toEqual([]);
});

test('a renamed artist is found under its new name by all that it is credited on', async () => {
  await run(`update artist set name = 'Bandleader' where name = 'Guestperson'`);
  while (await indexRenamed(app.orm.em.fork(), 1000));
  expect(await songsFor('bandleader')).toEqual(['Overture']);
  expect(await songsFor('guestperson')).toEqual([]);
});

test('albums are found by their edition and their artists', async () => {
  await run(`update album set edition = 'Anniversary' where title = 'Soundtrack'`);
  for (const query of ['anniversary', 'headliner soundtrack']) {
    expect([query, (await searchFor(app, query)).albums]).toEqual([query, ['Soundtrack']]);
  }
});

test('songs and albums are found by sort titles in another script', async () => {
  await run(`update song set given_sort_title = 'Увертюра' where title = 'Overture'`);
  await run(`update album set given_sort_title = 'サウンドトラック' where title = 'Soundtrack'`);
  expect((await searchFor(app, 'увертюра')).songs).toEqual(['Overture']);
  expect((await searchFor(app, 'サウンドトラック')).albums).toEqual(['Soundtrack']);
});
