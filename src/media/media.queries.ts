import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
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
