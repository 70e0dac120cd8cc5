import type { EntityManager } from '@mikro-orm/postgresql';
import { keyset, type Page } from '../../api/page.queries.ts';
import type { Viewer } from '../../api/viewer.model.ts';
import { database } from '../../persistence/database.service.ts';
import { keptRows } from '../../persistence/prepared.queries.ts';
import { parentId, rowsOfEach } from '../../persistence/rows-of-each.queries.ts';
import { isAnyOf, rowTotal } from '../../persistence/sql-parts.queries.ts';
import { playlistOrder } from './playlist.orders.ts';
import { visiblePlaylists } from './playlist.policy.ts';
import { type PlaylistRow, playlistColumns } from './playlist.rows.ts';

export function playlistsByIds(
  em: EntityManager,
  viewer: Viewer | null,
  ids: readonly string[],
): Promise<PlaylistRow[]> {
  const playlists = database(em)
    .selectFrom('playlist')
    .select(playlistColumns)
    .where(isAnyOf('playlist.id', ids))
    .where(visiblePlaylists(viewer));
  return keptRows(em, 'playlists by ids', playlists);
}

/** The same page of every owner's playlists, in one statement. */
export function playlistPagesOfOwners(
  em: EntityManager,
  viewer: Viewer | null,
  ownerIds: readonly string[],
  page: Page,
): Promise<PlaylistRow[]> {
  const db = database(em);
  const playlists = db
    .selectFrom('playlist')
    .select(playlistColumns)
    .where('playlist.owner_id', '=', parentId)
    .where(visiblePlaylists(viewer));
  const pages = rowsOfEach(db, ownerIds, keyset(playlists, playlistOrder, page));
  return keptRows(em, 'playlists of users', pages);
}

export interface OwnerTotal {
  ownerId: string;
  total: number;
}

/** The number of playlists of each owner that the viewer may see. */
export function totalsOfOwners(
  em: EntityManager,
  viewer: Viewer | null,
  ownerIds: readonly string[],
): Promise<OwnerTotal[]> {
  const totals = database(em)
    .selectFrom('playlist')
    .select(['owner_id as ownerId', rowTotal.as('total')])
    .where(isAnyOf('playlist.owner_id', ownerIds))
    .where(visiblePlaylists(viewer))
    .groupBy('owner_id');
  return keptRows(em, 'totals of playlists of users', totals);
}
