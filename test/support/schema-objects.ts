import type { MikroORM } from '@mikro-orm/postgresql';

/** Everything in a database's schema, in words, to compare two schemas, also if they were made in different months. */
export async function schemaObjects(orm: MikroORM): Promise<string[]> {
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
  // Parts of tables are called after months, from that of their making on: `play_2026_12`.
  return rows.map(({ name }) => name.replaceAll(/(?<=_)\d{4}_\d{2}(?!\d)/g, 'MONTH'));
}
