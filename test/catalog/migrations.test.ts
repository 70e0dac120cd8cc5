import { expect, test } from 'vitest';
import { testDatabase } from '../support/database.ts';

const orm = await testDatabase();

/** All that the schema holds, in words: what two schemas are told apart by. */
async function objects(): Promise<string[]> {
  const rows = await orm.em.getConnection().execute<{ name: string }[]>(`
    select 'column ' || table_name || '.' || column_name || ' ' || data_type || coalesce(' ' || collation_name, '')
      || coalesce(' ' || column_default, '') || is_nullable as name
      from information_schema.columns where table_schema = 'public' and table_name <> 'migration'
    union all select 'index ' || indexdef from pg_indexes where schemaname = 'public' and tablename <> 'migration'
    union all select 'constraint ' || conrelid::regclass || ' ' || pg_get_constraintdef(oid)
      from pg_constraint where connamespace = 'public'::regnamespace and conrelid <> 'migration'::regclass
    union all select 'trigger ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
    union all select 'function ' || p.proname from pg_proc p
      where p.pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend where objid = p.oid and deptype = 'e')
    order by 1`);
  return rows.map(({ name }) => name);
}

test('run down to nothing, and up again to the same', async () => {
  const before = await objects();
  expect(before.length).toBeGreaterThan(80);
  await orm.migrator.down({ to: 0 });
  expect(await objects()).toEqual([]);
  await orm.migrator.up();
  expect(await objects()).toEqual(before);
});

test('have nothing left to do in a database that is up to date', async () => {
  expect(await orm.migrator.getPending()).toEqual([]);
  expect(await orm.migrator.up()).toEqual([]);
});
