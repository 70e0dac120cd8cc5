import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { parsePage } from '../../src/api/page.queries.ts';
import { SongSort, songOrder } from '../../src/catalog/catalog.orders.ts';
import { songsPage } from '../../src/catalog/listed/listed.queries.ts';
import { named } from '../../src/catalog/listed/listed-rows.queries.ts';
import { rowsOfText, type TextBounds } from '../../src/catalog/listed/text-rows.queries.ts';
import { database } from '../../src/persistence/database.service.ts';
import { textContains } from '../../src/persistence/text-search.queries.ts';
import { catalogFactory } from '../support/catalog.ts';
import { testDatabase } from '../support/database.ts';

const orm = await testDatabase();
const make = catalogFactory(orm);
const artists = [make.artist(), make.artist()] as const;
for (let index = 0; index < 240; index += 1) {
  // "late" is in the last titles of most orders alone, "often" in every second one, "seldom" in four.
  const words = [
    index % 2 === 0 ? 'often' : 'other',
    index > 180 ? 'zlate' : 'early',
    index % 60 === 7 ? 'seldom' : '',
  ];
  make.song({
    title: `${String.fromCodePoint(97 + (index % 26))} ${words.join(' ')} ${index}`,
    artist: index % 2 === 0 ? artists[0] : artists[1],
    duration: 100 + (index % 7),
    playCount: index % 50,
    createdAt: new Date(Date.UTC(2026, 0, 1 + Math.floor(index / 4))),
  });
}
await make.save();
await orm.em.execute('update song set available = false where duration = 103');
const em = orm.em.fork();

/** Each way that a statement can go. */
const bounds: Record<string, TextBounds> = {
  usual: { near: (entries) => 100 + 20 * entries, sorted: 3000, further: () => 5000 },
  'by the index': { near: () => 2, sorted: 3000, further: () => 5000 },
  'further along the order': { near: () => 2, sorted: 3, further: () => 5000 },
  'all that the index finds': { near: () => 2, sorted: 3, further: () => 4 },
  'a little of each': { near: () => 12, sorted: 40, further: () => 60 },
};
const texts = ['often', 'zlate', 'seldom', 'early', 'other zlate', 'nowhere', 'a', 'f o'];
const directions = ['asc', 'desc'] as const;

/** The ids of all that match, in order: found by looking at every row. */
async function everyRow(text: string, by: SongSort, direction: 'asc' | 'desc', artist?: string) {
  const order = songOrder(by, direction);
  const columns = [order, ...(order.further ?? [])].map(({ column }) => `${column} ${direction}`);
  const plays = order.byPlays ? 'song_popularity' : 'listed_song';
  const { rows } = await sql<{ id: string }>`
    select song.id from ${sql.table(plays)} listed join song on song.id = listed.song_id
    where ${textContains('song.title', text)} and listed.artist_id = coalesce(${artist ?? null}::uuid, listed.artist_id)
    order by ${sql.raw([...columns, `listed.song_id ${direction}`].join(', '))}`.execute(database(em));
  return rows.map(({ id }) => id);
}

test.each(Object.entries(bounds))('the rows of a page are the same, found %s', async (_name, bound) => {
  for (const by of Object.values(SongSort)) {
    for (const direction of directions) {
      const order = songOrder(by, direction);
      for (const text of texts) {
        const ids = await everyRow(text, by, direction);
        for (const backward of [false, true]) {
          const db = database(em);
          const rows = rowsOfText(
            db,
            {
              noun: 'song',
              rows: sql.table(order.byPlays ? 'song_popularity' : 'listed_song'),
              isWhole: backward,
              text: sql`song.available and ${textContains('song.title', text)}`,
              conditions: [],
              order,
              page: { size: 5, backward, after: undefined, before: undefined },
            },
            bound,
          );
          const found = await db.selectFrom(named(rows)).select('listed.song_id').execute();
          const expected = backward ? ids.slice(-6) : ids.slice(0, 6);
          expect({ by, direction, text, ids: found.map((row) => row.song_id).toSorted() }).toEqual({
            by,
            direction,
            text,
            ids: expected.toSorted(),
          });
        }
      }
    }
  }
});

test('pages of a text, from either end and from any cursor, are those of all rows', async () => {
  const [artist] = artists;
  for (const by of Object.values(SongSort)) {
    for (const direction of directions) {
      const order = songOrder(by, direction);
      for (const [text, artistId] of [...texts.map((one) => [one, undefined]), ['often', artist.id]]) {
        const ids = await everyRow(text ?? '', by, direction, artistId ?? undefined);
        const filter = { title: text ?? '', ...(artistId && { artistId }) };
        const whole = await songsPage(em, filter, order, parsePage({ first: 100 }, order));
        expect(whole.map(({ id }) => id)).toEqual(ids.slice(0, 101));
        const middle = Math.min(Math.floor(ids.length / 2), 60);
        const row = whole[middle];
        if (!row) continue;
        const cursor = {
          value: order.value(row),
          further: (order.further ?? []).map(({ value }) => value(row)),
          id: row.id,
        };
        const after = { size: 3, backward: false, after: cursor, before: undefined };
        const next = await songsPage(em, filter, order, after);
        expect(next.map(({ id }) => id)).toEqual(ids.slice(middle + 1, middle + 5));
        const before = { size: 3, backward: true, after: undefined, before: cursor };
        const previous = await songsPage(em, filter, order, before);
        expect(previous.map(({ id }) => id)).toEqual(ids.slice(Math.max(0, middle - 4), middle).reverse());
      }
    }
  }
});
