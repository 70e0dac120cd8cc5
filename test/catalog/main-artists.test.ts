import { expect, test } from 'vitest';
import { testDatabase } from '../support/database.ts';

const orm = await testDatabase();
const run = <Row = object>(statement: string) => orm.em.fork().getConnection().execute<Row[]>(statement);
const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const migration = 'Migration20261205100000_main_artists';

async function down(): Promise<void> {
  await orm.migrator.down({ to: migration });
  await orm.migrator.down();
}

/** Albums 11 and 12 are by the same two artists in another order, 13 by the first of them and a guest. */
async function fill(): Promise<void> {
  await run(
    `insert into artist (id, name) values ('${id(1)}', 'Ella'), ('${id(2)}', 'Louis'), ('${id(3)}', 'Joe')`,
  );
  await run(`insert into album (id, title, artist_id, release_year, created_at, detailed_credits) values
    ('${id(11)}', 'Duets', '${id(1)}', 1999, '2020-01-01', true),
    ('${id(12)}', 'DUETS', '${id(2)}', 1999, '2021-01-01', true),
    ('${id(13)}', 'Solo', '${id(1)}', 1999, '2021-01-01', true)`);
  await run(`insert into album_credit (album_id, position, artist_id, role) values
    ('${id(11)}', 2, '${id(2)}', 0), ('${id(12)}', 2, '${id(1)}', 0), ('${id(13)}', 2, '${id(3)}', 1)`);
}

const known = () =>
  run<{ id: string; artists: string[] }>(
    'select id, array_to_json(main_artists) as artists from album order by id',
  );

test('the migration knows the main artists of albums, and leaves two that are the same apart', async () => {
  await down();
  await fill();
  await orm.migrator.up();
  expect(await known()).toEqual([
    { id: id(11), artists: [id(1), id(2)] },
    { id: id(12), artists: [id(2)] },
    { id: id(13), artists: [id(1)] },
  ]);
});

test('rows copied into the table are by their only artist, and an index keeps them apart from the same', async () => {
  const add = (number: number, artist: number) =>
    run(
      `insert into album (id, title, artist_id, release_year) values ('${id(number)}', 'duets', '${id(artist)}', 1999)`,
    );
  await add(14, 1);
  await expect(add(15, 2)).rejects.toThrow(/album_identity/);
  await expect(run(`update album set co_artists = '{${id(2)}}' where id = '${id(14)}'`)).rejects.toThrow(
    /album_identity/,
  );
  await run(`update album set artist_id = '${id(3)}' where id = '${id(11)}'`);
  expect((await known())[0]).toEqual({ id: id(11), artists: [id(3)] });
});

test('the migration down merges albums that differ in further artists alone', async () => {
  await run(`update album set co_artists = '{${id(2)}}' where id = '${id(11)}'`);
  await run(`insert into album (id, title, artist_id, release_year, created_at) values
    ('${id(16)}', 'duets', '${id(3)}', 1999, '2022-01-01')`);
  await down();
  expect(await run<{ id: string }>(`select id from album where title_key = 'duets' order by id`)).toEqual(
    [11, 12, 14].map((number) => ({ id: id(number) })),
  );
  await orm.migrator.up();
});
