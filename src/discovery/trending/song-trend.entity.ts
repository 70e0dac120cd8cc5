import { EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { Song } from '../../catalog/songs/song.entity.ts';

/** The recent popularity of a song. */
@Entity({ tableName: 'song_trend' })
@Index({
  name: 'song_trend_order',
  expression: 'create index song_trend_order on song_trend (score desc, song_id)',
})
export class SongTrend {
  [EntityName]?: 'SongTrend';
  [PrimaryKeyProp]?: 'song';

  @ManyToOne(() => Song, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  song!: Song;

  /** In half-lives: the logarithm of the plays' weight. */
  @Property({ type: 'double' })
  score!: number;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof SongTrend> {}
}
