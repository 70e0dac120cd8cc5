import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Check, Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { Song } from './song.entity.ts';

/** The lyrics of a song, which are long, and are read only where they are shown. */
@Entity({ tableName: 'song_lyrics' })
@Check({ name: 'song_lyrics_lines_check', expression: 'cardinality(lines) > 0' })
@Check({ name: 'song_lyrics_starts_check', expression: 'cardinality(starts) = cardinality(lines)' })
export class SongLyrics {
  [EntityName]?: 'SongLyrics';
  [PrimaryKeyProp]?: 'song';

  @ManyToOne(() => Song, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  song!: Song;

  /** A BCP 47 tag; null if unknown. */
  @Property({ type: 'text', nullable: true })
  language!: string | null;

  /** Milliseconds from the song's start, of each line; null if they are not synced. */
  @Property({ type: 'array', columnType: 'integer[]', nullable: true })
  starts!: number[] | null;

  @Property({ type: 'array', columnType: 'text[]' })
  lines!: string[];
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof SongLyrics> {}
}
