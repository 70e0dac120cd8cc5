import type { EntityManager, InferClassEntityDB } from '@mikro-orm/postgresql';
import type { Kysely } from 'kysely';
import type { CatalogTables } from '../catalog/catalog.rows.ts';
import type { Playlist } from './playlists/playlist.entity.ts';
import type { PlaylistItem } from './playlists/playlist-item.entity.ts';

/** Tables that only SQL knows: they are written by single statements, never row by row. */
interface PlainTables {
  play: { id: string; user_id: string; song_id: string; played_at: Date };
  play_client: { user_id: string; client_id: string; play_id: string; played_at: Date };
  play_delta: { song_id: string };
  song_like: { user_id: string; song_id: string; created_at: Date };
}

/** The tables as SQL names them, with those that they refer to. */
export type LibraryTables = CatalogTables &
  InferClassEntityDB<typeof Playlist | typeof PlaylistItem> &
  PlainTables;

export const database = (em: EntityManager): Kysely<LibraryTables> => em.getKysely<LibraryTables>();
