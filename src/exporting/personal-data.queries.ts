import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import { database } from '../persistence/database.service.ts';
import { isSecretColumn, ownColumns, type PersonalTable } from './personal-data.model.ts';

/** Rows that are in memory at once. */
const rowsAtOnce = 500;

/** All tables that have rows of users, by their columns: what a new table tells of a user is exported without anybody thinking
 * of it. */
export async function personalTables(em: EntityManager): Promise<PersonalTable[]> {
  const { rows } = await sql<{ table: string; columns: string[] }>`
    select relname as table, array_agg(attname::text order by attnum) as columns
    from pg_class join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
    where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p') and not relispartition
    group by relname
    having bool_or(attname = any(${ownColumns}::text[]) and atttypid = 'uuid'::regtype)
    order by relname`.execute(database(em));
  return rows.map(({ table, columns }) => ({
    table,
    own: columns.filter((column) => ownColumns.includes(column)),
    columns: columns.filter((column) => !isSecretColumn(column)),
  }));
}

const nameOf = (table: string, name: string, column: string): RawBuilder<unknown> =>
  sql`(select ${sql.ref(`named.${name}`)} from ${sql.table(table)} named where named.id = own.${sql.ref(column)})`;

/** What ids stand for, so that the file can be read without this server. */
const named: Readonly<Record<string, readonly [string, string, string]>> = {
  song_id: ['song', 'song', 'title'],
  album_id: ['album', 'album', 'title'],
  artist_id: ['artist', 'artist', 'name'],
  playlist_id: ['playlist', 'playlist', 'name'],
  sender_id: ['sender', 'account', 'full_name'],
  receiver_id: ['receiver', 'account', 'full_name'],
  other_id: ['other', 'account', 'full_name'],
  followed_id: ['followed', 'account', 'full_name'],
  follower_id: ['follower', 'account', 'full_name'],
  blocked_id: ['blocked', 'account', 'full_name'],
};

function rowJson({ columns }: PersonalTable): RawBuilder<unknown> {
  const kept = columns.map((column) => sql`${sql.lit(column)}::text, own.${sql.ref(column)}`);
  const names = columns.flatMap((column) => {
    const [as, table, name] = named[column] ?? [];
    return as && table && name ? [sql`${sql.lit(as)}::text, ${nameOf(table, name, column)}`] : [];
  });
  return sql`json_build_object(${sql.join([...kept, ...names])})`;
}

function isOwn({ table, own }: PersonalTable, userId: string): RawBuilder<boolean> {
  if (table === 'account') return sql`own.id = ${userId}::uuid`;
  return sql`(${sql.join(
    own.map((column) => sql`own.${sql.ref(column)} = ${userId}::uuid`),
    sql` or `,
  )})`;
}

/** The account itself, which no column refers to. */
export async function accountTable(em: EntityManager): Promise<PersonalTable> {
  const { rows } = await sql<{ column: string }>`
    select attname::text as column from pg_attribute
    where attrelid = 'account'::regclass and attnum > 0 and not attisdropped order by attnum`.execute(
    database(em),
  );
  return {
    table: 'account',
    own: [],
    columns: rows.map(({ column }) => column).filter((column) => !isSecretColumn(column)),
  };
}

/** The entries of the user's playlists are the user's, whoever added them. */
export const playlistEntries: PersonalTable = {
  table: 'playlist_item',
  own: ['playlist_id'],
  columns: ['id', 'playlist_id', 'song_id'],
};

/** The rows of a table as JSON, in one snapshot with all others of the transaction. */
export async function* rowsOf(
  em: EntityManager,
  table: PersonalTable,
  userId: string,
): AsyncGenerator<string> {
  const db = database(em);
  const condition =
    table === playlistEntries
      ? sql`own.playlist_id in (select id from playlist where owner_id = ${userId}::uuid)`
      : isOwn(table, userId);
  await sql`declare personal no scroll cursor for
    select ${rowJson(table)}::text as row from ${sql.table(table.table)} own where ${condition}`.execute(db);
  for (;;) {
    const { rows } = await sql<{ row: string }>`fetch ${sql.lit(rowsAtOnce)} from personal`.execute(db);
    for (const { row } of rows) yield row;
    if (rows.length < rowsAtOnce) break;
  }
  await sql`close personal`.execute(db);
}

/** The pictures of the user, in the store. */
export async function picturesOf(
  em: EntityManager,
  tables: readonly PersonalTable[],
  userId: string,
): Promise<string[]> {
  const keys = new Set<string>();
  for (const table of tables.filter(({ columns }) => columns.includes('image_key'))) {
    const { rows } = await sql<{ key: string }>`
      select distinct image_key as key from ${sql.table(table.table)} own
      where image_key is not null and ${isOwn(table, userId)}`.execute(database(em));
    for (const { key } of rows) keys.add(key);
  }
  return [...keys];
}

/** Runs reads in one snapshot, without a limit of time for each: nobody waits for them. */
export function inSnapshot<Value>(
  em: EntityManager,
  read: (inner: EntityManager) => Promise<Value>,
): Promise<Value> {
  return em.fork().transactional(async (inner) => {
    await sql`set transaction isolation level repeatable read, read only`.execute(database(inner));
    await sql`set local statement_timeout = 0`.execute(database(inner));
    return read(inner);
  });
}
