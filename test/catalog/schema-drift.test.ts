import { expect, test } from 'vitest';
import { testDatabase } from '../support/database.ts';

const orm = await testDatabase();

test('the migrations create what the entities describe', async () => {
  expect(await orm.schema.getUpdateSchemaSQL({ safe: false, dropTables: true })).toBe('');
  expect(await orm.migrator.checkSchema()).toBe(false);
});

test('entities without a migration would be noticed', async () => {
  await orm.em.getConnection().execute('drop index song_audio_index');
  await orm.em.getConnection().execute('alter table album drop constraint album_title_check');
  const sql = await orm.schema.getUpdateSchemaSQL();
  expect(sql).toContain('song_audio_index');
  expect(sql).toContain('album_title_check');
});
