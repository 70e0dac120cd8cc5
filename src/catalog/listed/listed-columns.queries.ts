import { type Expression, type SelectQueryBuilder, sql } from 'kysely';
import type { Database } from '../../persistence/database.service.ts';
import type { ListedOrder } from '../catalog.orders.ts';
import { albumColumns, artistColumns, songColumns } from '../catalog.rows.ts';
import { named } from './listed-rows.queries.ts';

// What lists show of the rows that they are read from.

type Order = Pick<ListedOrder<never>, 'byPlays' | 'placed'>;

/** Selects columns that the row itself does not have, too: only cursors know of them, not the type of the row. */
function withPlaces<DB, Tables extends keyof DB, Output>(
  query: SelectQueryBuilder<DB, Tables, Output>,
  { placed, byPlays }: Order,
): SelectQueryBuilder<DB, Tables, Output> {
  // As a number, which PostgreSQL's driver does not make of bigint.
  const columns = Object.entries(placed).map(([name, column]) =>
    sql<unknown>`${sql.raw(byPlays ? `${column}::float8` : column)}`.as(name),
  );
  return query.select(columns) as unknown as SelectQueryBuilder<DB, Tables, Output>;
}

export const listedSongs = (db: Database, rows: Expression<unknown>, order: Order) =>
  withPlaces(
    db
      .selectFrom(named(rows))
      .innerJoin('song', 'song.id', 'listed.song_id')
      .innerJoin('artist', 'artist.id', 'song.artist_id')
      .select(songColumns),
    order,
  );

export const listedAlbums = (db: Database, rows: Expression<unknown>, order: Order) =>
  withPlaces(
    db
      .selectFrom(named(rows))
      .innerJoin('album', 'album.id', 'listed.album_id')
      .innerJoin('artist', 'artist.id', 'album.artist_id')
      .select(albumColumns),
    order,
  );

export const listedArtists = (db: Database, rows: Expression<unknown>, order: Order) =>
  withPlaces(
    db.selectFrom(named(rows)).innerJoin('artist', 'artist.id', 'listed.artist_id').select(artistColumns),
    order,
  );
