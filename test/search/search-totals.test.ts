import { expect, test } from 'vitest';
import { rankForSearch } from '../../src/search/search.writes.ts';
import { learnWords } from '../../src/search/word.queries.ts';
import { given } from '../accounts/sessions/people.ts';
import { graphql } from '../generated/gql.ts';
import { create } from '../library/library.operations.ts';
import { newListener } from '../library/listeners.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';

const app = await testApp();
const make = catalogFactory(app.orm);
const artist = make.artist({ name: 'Harbour' });
const album = make.album({ title: 'Harbour Lights', artist });
for (let number = 0; number < 45; number += 1) make.song({ title: `Harbour ${number}`, artist, album });
make.song({ title: 'Quay Side', artist: make.artist({ name: 'Quayside' }), genre: 'Zydeco' });
make.song({ title: 'Stone', artist: make.artist({ name: 'Quarry' }) });
await make.save();
await app.orm.em.execute(`
  insert into song (id, title, artist_id, duration, audio_key)
  select gen_random_uuid(), 'Pebble ' || nth, artist_id, duration, audio_key
  from (select * from song where title = 'Stone') song, generate_series(1, 510) nth`);
const owner = await newListener(app);
const stranger = await newListener(app);
for (const input of [{ name: 'Harbour of mine' }, { name: 'Harbours', public: true }]) {
  given((await owner.query(create, { input })).data?.createPlaylist.playlist);
}

const document = graphql(`
  query SearchTotals($query: String!, $first: Int!) {
    searchSongs(query: $query, first: $first) { totalCount nodes { id } }
    searchAlbums(query: $query, first: $first) { totalCount nodes { id } }
    searchArtists(query: $query, first: $first) { totalCount nodes { id } }
    searchPlaylists(query: $query, first: $first) { totalCount nodes { id } }
  }
`);
/** As typed, by its beginning, mistyped, as one word and as two, of a genre, and nothing. */
const texts = [
  'harbour',
  'harb',
  'harbuor',
  'quayside',
  'quay side',
  'quaiside',
  'zydeco',
  '4',
  'nothing',
  ' ',
];

async function compare() {
  for (const client of [owner, stranger]) {
    for (const query of texts) {
      const whole = given((await client.query(document, { query, first: 100 })).data);
      const page = given((await client.query(document, { query, first: 1 })).data);
      const totals = Object.entries(page).map(([kind, one]) => [kind, one?.totalCount]);
      const rows = Object.entries(whole).map(([kind, all]) => [kind, all?.nodes.length]);
      expect({ query, totals }).toEqual({ query, totals: rows });
    }
  }
}

test('the total of a page is the number of all results, however they are found', async () => {
  await compare();
  while ((await learnWords(app.orm.em.fork(), 1000)) > 0);
  await rankForSearch(app.orm.em.fork());
  await compare();
});

test('at most 500 are counted', async () => {
  const { data } = await stranger.query(document, { query: 'pebble', first: 1 });
  expect(data?.searchSongs?.totalCount).toBe(500);
});
