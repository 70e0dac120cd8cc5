import type { EntityManager, InferClassEntityDB } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { AudioFile } from './audio-file.entity.ts';
import type { Image } from './image.entity.ts';

type MediaTables = InferClassEntityDB<typeof AudioFile | typeof Image>;

export type AudioRow = Omit<AudioFile, symbol | 'storedAt'>;
export type ImageRow = Omit<Image, symbol | 'storedAt'>;

export function audioFilesByKeys(em: EntityManager, keys: readonly string[]): Promise<AudioRow[]> {
  return em
    .getKysely<MediaTables>()
    .selectFrom('audio_file')
    .select(['key', 'mime_type as mimeType', 'size', 'bitrate', 'sample_rate as sampleRate', 'codec'])
    .where(sql<boolean>`key = any(${keys}::text[])`)
    .execute();
}

export function imagesByKeys(em: EntityManager, keys: readonly string[]): Promise<ImageRow[]> {
  return em
    .getKysely<MediaTables>()
    .selectFrom('image')
    .select(['key', 'size', 'width', 'height', 'blurhash'])
    .where(sql<boolean>`key = any(${keys}::text[])`)
    .execute();
}
