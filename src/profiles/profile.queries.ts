import type { EntityManager, InferClassEntityDB } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Image } from '../media/image.entity.ts';
import type { ImageRow } from '../media/media.queries.ts';
import type { ProfilePicture } from './profile-picture.entity.ts';

// Every read of profiles is in this file.

type ProfileTables = InferClassEntityDB<typeof ProfilePicture | typeof Image>;

export type PictureRow = ImageRow & { userId: string };

export function picturesOfUsers(em: EntityManager, userIds: readonly string[]): Promise<PictureRow[]> {
  return em
    .getKysely<ProfileTables>()
    .selectFrom('profile_picture')
    .innerJoin('image', 'image.key', 'profile_picture.image_key')
    .select(['user_id as userId', 'image.key', 'size', 'width', 'height', 'blurhash'])
    .where(sql<boolean>`user_id = any(${userIds}::uuid[])`)
    .execute();
}
