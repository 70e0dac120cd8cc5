import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../../api/viewer.model.ts';
import { database } from '../../persistence/database.service.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { revocableLinks } from './share-link.policy.ts';
import { linkColumns, type ShareLinkRow, type TargetKind } from './share-link.rows.ts';

export type NewShareLink = Pick<
  ShareLinkRow,
  'id' | 'ownerId' | 'description' | 'expiresAt' | 'tokenHash' | 'sealedToken' | 'keyId'
> & { kind: TargetKind; targetId: string };

export function addLink({ em }: Transaction, link: NewShareLink): Promise<ShareLinkRow> {
  const { kind, targetId } = link;
  const idOf = (wanted: TargetKind) => (kind === wanted ? targetId : null);
  return database(em)
    .insertInto('share_link')
    .values({
      id: link.id,
      created_at: new Date(),
      owner_id: link.ownerId,
      song_id: idOf('song'),
      album_id: idOf('album'),
      playlist_id: idOf('playlist'),
      token_hash: link.tokenHash,
      sealed_token: link.sealedToken,
      key_id: link.keyId,
      description: link.description,
      expires_at: link.expiresAt,
      visits: 0,
      last_visited_at: null,
    })
    .returning(linkColumns)
    .executeTakeFirstOrThrow();
}

/** @returns whether there was one that the viewer may revoke. */
export async function deleteLink(em: EntityManager, viewer: Viewer, id: string): Promise<boolean> {
  const { numDeletedRows } = await database(em)
    .deleteFrom('share_link')
    .where('id', '=', id)
    .where(revocableLinks(viewer))
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
