import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { keyset, type Page } from '../../api/page.queries.ts';
import type { Viewer } from '../../api/viewer.model.ts';
import { type PlaylistRow, playlistColumns } from '../../library/playlists/playlist.rows.ts';
import { database } from '../../persistence/database.service.ts';
import { keptRows } from '../../persistence/prepared.queries.ts';
import { isAnyOf, rowTotal } from '../../persistence/sql-parts.queries.ts';
import { shareLinkOrder } from './share-link.orders.ts';
import { openLinks, shareablePlaylists, visibleLinks } from './share-link.policy.ts';
import { linkColumns, type ShareLinkRow, type TargetKind } from './share-link.rows.ts';

const linksFrom = (em: EntityManager) => database(em).selectFrom('share_link').select(linkColumns);

/** The link of a token, while it shows something to this viewer. */
export async function openLink(
  em: EntityManager,
  viewer: Viewer | null,
  { tokenHash, keyId }: Pick<ShareLinkRow, 'tokenHash' | 'keyId'>,
): Promise<ShareLinkRow | undefined> {
  return linksFrom(em)
    .where('token_hash', '=', tokenHash)
    .where('key_id', '=', keyId)
    .where(openLinks(viewer))
    .executeTakeFirst();
}

/** Links of the viewer. */
export function linksByIds(
  em: EntityManager,
  viewer: Viewer,
  keyId: string,
  ids: readonly string[],
): Promise<ShareLinkRow[]> {
  return linksFrom(em)
    .where(isAnyOf('share_link.id', ids))
    .where('key_id', '=', keyId)
    .where(visibleLinks(viewer))
    .execute();
}

export function linksPage(
  em: EntityManager,
  viewer: Viewer,
  keyId: string,
  page: Page,
): Promise<ShareLinkRow[]> {
  const links = linksFrom(em).where('key_id', '=', keyId).where(visibleLinks(viewer));
  return keptRows(em, shareLinkOrder.name, keyset(links, shareLinkOrder, page));
}

export async function countLinks(em: EntityManager, viewer: Viewer, keyId: string): Promise<number> {
  const { total } = await database(em)
    .selectFrom('share_link')
    .select(rowTotal.as('total'))
    .where('key_id', '=', keyId)
    .where(visibleLinks(viewer))
    .executeTakeFirstOrThrow();
  return total;
}

/** All links of a user, whatever has become of them. */
export async function countAllLinks(em: EntityManager, ownerId: string): Promise<number> {
  const { total } = await database(em)
    .selectFrom('share_link')
    .select(rowTotal.as('total'))
    .where('owner_id', '=', ownerId)
    .executeTakeFirstOrThrow();
  return total;
}

/** What an id is, if the viewer may share it. */
export async function shareableKind(
  em: EntityManager,
  viewer: Viewer,
  id: string,
): Promise<TargetKind | undefined> {
  const { rows } = await sql<{ kind: TargetKind }>`
    select 'song' as kind from song where id = ${id}
    union all select 'album' from album where id = ${id}
    union all select 'playlist' from playlist where id = ${id} and ${shareablePlaylists(viewer)}`.execute(
    database(em),
  );
  return rows[0]?.kind;
}

/** Playlists that links lead to, private ones included: the link is the permission. */
export function sharedPlaylists(em: EntityManager, ids: readonly string[]): Promise<PlaylistRow[]> {
  return database(em)
    .selectFrom('playlist')
    .select(playlistColumns)
    .where(isAnyOf('playlist.id', ids))
    .execute();
}

export interface VisitsOfLink {
  linkId: string;
  visits: number;
  lastAt: Date | null;
}

/** All visits of links, with those of the last minute or so that are not in the rows of the links yet. One statement reads
 * both, since any of them may move from here to there at any moment. */
export async function visitsOfLinks(em: EntityManager, linkIds: readonly string[]): Promise<VisitsOfLink[]> {
  const { rows } = await sql<VisitsOfLink>`
    select id as "linkId", share_link.visits + coalesce(fresh.visits, 0) as visits,
      greatest(last_visited_at, fresh.last_at) as "lastAt"
    from share_link left join (
      select link_id, ${rowTotal} as visits, max(visited_at) as last_at
      from share_visit where ${isAnyOf('link_id', linkIds)} and not counted group by link_id
    ) fresh on link_id = id
    where ${isAnyOf('id', linkIds)}`.execute(database(em));
  return rows;
}
