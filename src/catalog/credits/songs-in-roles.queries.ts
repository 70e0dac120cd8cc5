import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { KeysetOrder } from '../../api/cursor.model.ts';
import { keyset, type Page } from '../../api/page.queries.ts';
import { database } from '../../persistence/database.service.ts';
import { keptRows } from '../../persistence/prepared.queries.ts';
import { parentId, rowsOfEach } from '../../persistence/rows-of-each.queries.ts';
import { songsFrom } from '../catalog.queries.ts';
import { nestArtist, type SongRow } from '../catalog.rows.ts';

/** The same page of the songs on which an artist has one of the roles: the first of each role, by its index, and of these
 * the first of all.
 * @param order by the time of creation, the one order that `song_credit` repeats. */
export async function songPagesInRoles(
  em: EntityManager,
  artistIds: readonly string[],
  roles: readonly number[],
  { order, page }: { order: KeysetOrder<SongRow>; page: Page },
): Promise<(SongRow & { parentId: string })[]> {
  const db = database(em);
  const given = sql<{ role: number }>`unnest(${roles}::smallint[])`.as<'role'>(sql.raw('given(role)'));
  const inRole = () => {
    const credits = db
      .selectFrom('song_credit')
      .select(['song_credit.song_id', 'song_credit.created_at'])
      .distinct()
      .where(sql<boolean>`song_credit.artist_id = ${parentId} and song_credit.role = given.role`)
      .where(sql<boolean>`exists (select from song where song.id = song_credit.song_id and available)`);
    return keyset(
      credits,
      { ...order, column: 'song_credit.created_at', id: 'song_credit.song_id' },
      page,
    ).as('walked');
  };
  const ids = db
    .selectFrom(given)
    .innerJoinLateral(inRole, (join) => join.onTrue())
    .select('walked.song_id')
    .distinct();
  const songs = songsFrom(db).where('song.id', 'in', ids).select(parentId.as('parentId'));
  const byCreation = { ...order, column: 'song.created_at', id: 'song.id' };
  const pages = rowsOfEach(db, artistIds, keyset(songs, byCreation, page));
  return nestArtist(await keptRows(em, 'songs of artists in roles', pages));
}
