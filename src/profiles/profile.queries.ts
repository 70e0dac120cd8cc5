import type { EntityManager } from '@mikro-orm/postgresql';
import type { ImageRow } from '../media/media.queries.ts';
import { database } from '../persistence/database.service.ts';
import { keptRows } from '../persistence/prepared.queries.ts';
import { isAnyOf } from '../persistence/sql-parts.queries.ts';

// All reads of profiles are in this file.

export type PictureRow = ImageRow & { userId: string };

export function picturesOfUsers(em: EntityManager, userIds: readonly string[]): Promise<PictureRow[]> {
  const pictures = database(em)
    .selectFrom('profile_picture')
    .innerJoin('image', 'image.key', 'profile_picture.image_key')
    .select(['user_id as userId', 'image.key', 'size', 'width', 'height', 'blurhash'])
    .where(isAnyOf('user_id', userIds));
  return keptRows(em, 'pictures of users', pictures);
}
