import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { EventBus } from '../../events/event-bus.service.ts';
import { database } from '../../persistence/database.service.ts';
import { isAnyOf } from '../../persistence/sql-parts.queries.ts';
import { settleShortened } from '../shortened-lists.service.ts';
import { announcePlaylist } from './playlist.events.ts';

/** Tells those who follow playlists that have lost songs: once for each, however many went. */
export function tellShortenedPlaylists(orm: MikroORM, bus: EventBus): Promise<void> {
  const of = { lists: 'playlist', notes: 'shortened_playlist', listId: 'playlist_id' } as const;
  return settleShortened(orm, of, async (transaction, ids) => {
    await sql`
      with taken as (delete from shortened_playlist where ${isAnyOf('playlist_id', ids)})
      update playlist
      set updated_at = greatest(date_trunc('milliseconds', clock_timestamp()), updated_at + interval '1 millisecond')
      where ${isAnyOf('id', ids)}`.execute(database(transaction.em));
    for (const id of ids) await announcePlaylist(transaction, bus, id);
  });
}
