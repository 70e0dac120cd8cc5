import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import { database } from '../persistence/database.service.ts';
import type { AudioFile } from './audio-file.entity.ts';
import type { Image } from './image.entity.ts';

export type AudioRow = Omit<AudioFile, symbol | 'storedAt'>;
export type ImageRow = Omit<Image, symbol | 'storedAt'>;

export function audioFilesByKeys(em: EntityManager, keys: readonly string[]): Promise<AudioRow[]> {
  return database(em)
    .selectFrom('audio_file')
    .select(['key', 'mime_type as mimeType', 'size', 'bitrate', 'sample_rate as sampleRate', 'codec'])
    .where(sql<boolean>`key = any(${keys}::text[])`)
    .execute();
}

export function imagesByKeys(em: EntityManager, keys: readonly string[]): Promise<ImageRow[]> {
  return database(em)
    .selectFrom('image')
    .select(['key', 'size', 'width', 'height', 'blurhash'])
    .where(sql<boolean>`key = any(${keys}::text[])`)
    .execute();
}

/** The tables of stored files. */
export type MediaTable = 'audio_file' | 'image';

export function tableOf(key: string): MediaTable {
  return key.startsWith('audio/') ? 'audio_file' : 'image';
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
