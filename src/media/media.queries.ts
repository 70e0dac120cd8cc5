import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import { database } from '../persistence/database.service.ts';
import { columns, type Row, rowKeys } from '../persistence/entity-row.model.ts';
import { keptRows } from '../persistence/prepared.queries.ts';
import { type SharedRead, sharedRows } from '../persistence/shared-reads.queries.ts';
import { isAnyOf } from '../persistence/sql-parts.queries.ts';
import { AudioFile } from './audio-file.entity.ts';
import { Image } from './image.entity.ts';

export type AudioRow = Row<AudioFile, 'storedAt' | 'sound'>;
export type ImageRow = Row<Image, 'storedAt'>;

const audioColumns = columns('audio_file', rowKeys(AudioFile, ['storedAt', 'size', 'sound']));
/** As a number: the driver returns PostgreSQL's bigint as text. */
const audioSize = sql<number>`audio_file.size::float8`.as('size');
const imageColumns = columns('image', rowKeys(Image, ['storedAt']));

const readAudioFiles: SharedRead<AudioRow> = {
  name: 'audio files by keys',
  build: (db, { keys }) =>
    db
      .selectFrom('audio_file')
      .select([...audioColumns, audioSize])
      .where(isAnyOf('key', keys, 'text')),
  keyOf: ({ key }) => key,
};

export function audioFilesByKeys(em: EntityManager, keys: readonly string[]): Promise<AudioRow[]> {
  return sharedRows(em, readAudioFiles, keys);
}

const readImages: SharedRead<ImageRow> = {
  name: 'images by keys',
  build: (db, { keys }) =>
    db
      .selectFrom('image')
      .select(imageColumns)
      .where(isAnyOf('key', keys, 'text')),
  keyOf: ({ key }) => key,
};

export function imagesByKeys(em: EntityManager, keys: readonly string[]): Promise<ImageRow[]> {
  return sharedRows(em, readImages, keys);
}

/** The tables of stored files. */
export type MediaTable = 'audio_file' | 'image';

export function tableOf(key: string): MediaTable {
  return key.startsWith('images/') ? 'image' : 'audio_file';
}

/** A condition in SQL that nothing refers to the row `file` of a table. The references are read from the
 * database's catalogue, so that a table added later counts without further code. */
export async function unreferenced(em: EntityManager, table: MediaTable): Promise<RawBuilder<boolean>> {
  const { rows } = await sql<{ referrer: string; column: string }>`
    select conrelid::regclass::text as referrer, quote_ident(attname) as column
    from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
    where contype = 'f' and confrelid = ${table}::regclass and conparentid = 0`.execute(database(em));
  const conditions = rows.map(
    ({ referrer, column }) =>
      sql`not exists (select from ${sql.raw(referrer)} where ${sql.raw(column)} = file.key)`,
  );
  return sql<boolean>`(${sql.join([sql`true`, ...conditions], sql` and `)})`;
}

/** A recorded file. */
export interface FileUse {
  key: string;
  /** Whether nothing refers to it, and it was recorded long enough ago. */
  unused: boolean;
}

/** The next files of a table by key. Reads all rows in turn, so that a batch takes the same time whether few or many are
 * unused. */
export async function filesAfter(
  em: EntityManager,
  table: MediaTable,
  after: string,
  { storedBefore, atMost }: { storedBefore: Date; atMost: number },
): Promise<FileUse[]> {
  const unused = await unreferenced(em, table);
  const { rows } = await sql<FileUse>`
    select key, stored_at <= ${storedBefore} and ${unused} as unused
    from (select key, stored_at from ${sql.table(table)} where key > ${after} order by key limit ${atMost}) file
    order by key`.execute(database(em));
  return rows;
}

/** The recorded keys among these. */
export async function recordedAmong(em: EntityManager, keys: readonly string[]): Promise<Set<string>> {
  const wanted = isAnyOf('key', keys, 'text');
  const recorded = sql<{ key: string }>`
    select key from audio_file where ${wanted} union all select key from image where ${wanted}`;
  const rows = await keptRows(em, 'recorded files', recorded);
  return new Set(rows.map(({ key }) => key));
}

/** Notes the hash of a file's sound, where it is not known. */
export async function fillSound(em: EntityManager, key: string, sound: string): Promise<void> {
  await sql`update audio_file set sound = ${sound} where key = ${key} and sound is null`.execute(
    database(em),
  );
}

/** The identity of this database. */
export async function databaseIdentity(em: EntityManager): Promise<string> {
  const { id } = await database(em).selectFrom('database_identity').select('id').executeTakeFirstOrThrow();
  return id;
}
