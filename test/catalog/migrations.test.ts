import { expect, test } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { schemaObjects } from '../support/schema.objects.ts';

const orm = await testDatabase();

test('run down to nothing, and up again to the same', async () => {
  const before = await schemaObjects(orm);
  expect(before.length).toBeGreaterThan(80);
  await orm.migrator.down({ to: 0 });
  expect(await schemaObjects(orm)).toEqual([]);
  await orm.migrator.up();
  expect(await schemaObjects(orm)).toEqual(before);
});

test('have nothing left to do in a database that is up to date', async () => {
  expect(await orm.migrator.getPending()).toEqual([]);
  expect(await orm.migrator.up()).toEqual([]);
});
