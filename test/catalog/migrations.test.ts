import { expect, test } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { schemaObjects } from '../support/schema-objects.ts';

const orm = await testDatabase();

test('migrations run down to nothing, and up again to the same schema', async () => {
  const before = await schemaObjects(orm);
  expect(before.length).toBeGreaterThan(80);
  await orm.migrator.down({ to: 0 });
  expect(await schemaObjects(orm)).toEqual([]);
  await orm.migrator.up();
  expect(await schemaObjects(orm)).toEqual(before);
});

test('migrations keep extensions, because others may use them', async () => {
  const connection = orm.em.getConnection();
  const extensions = async () =>
    (await connection.execute<{ name: string }[]>('select extname as name from pg_extension order by 1')).map(
      ({ name }) => name,
    );
  await connection.execute(`
    create schema elsewhere;
    create function elsewhere.plain(text) returns text language sql as 'select unaccent($1)';
    create table elsewhere.note (text text);
    create index note_trigrams on elsewhere.note using gin (text gin_trgm_ops)`);
  const before = await extensions();
  expect(before).toEqual(expect.arrayContaining(['pg_trgm', 'unaccent']));
  await orm.migrator.down({ to: 0 });
  expect(await extensions()).toEqual(before);
  expect(await connection.execute(`select elsewhere.plain('Björk') as text`)).toEqual([{ text: 'Bjork' }]);
  await orm.migrator.up();
});

test('migrations have nothing to do in a database that is up to date', async () => {
  expect(await orm.migrator.getPending()).toEqual([]);
  expect(await orm.migrator.up()).toEqual([]);
});
