import { EntityName, OptionalProps, PrimaryKeyProp } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { Song } from './song.entity.ts';
import type { LastReading } from './tagged-song.model.ts';

/** What lists of songs hardly ever show of a song. A song without a row has none of it. */
@Entity({ tableName: 'song_details' })
@Index({
  name: 'song_details_recording_index',
  expression:
    'create index song_details_recording_index on song_details (music_brainz_id) where music_brainz_id is not null',
})
@Index({
  name: 'song_details_isrc_index',
  expression: 'create index song_details_isrc_index on song_details (isrc) where isrc is not null',
})
@Check({ name: 'song_details_bpm_check', expression: "bpm > '0'::double precision" })
@Check({ name: 'song_details_isrc_check', expression: 'char_length(isrc) = 12' })
@Check({
  name: 'song_details_release_date_check',
  expression: String.raw`release_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'`,
})
export class SongDetails {
  [EntityName]?: 'SongDetails';
  [PrimaryKeyProp]?: 'song';
  [OptionalProps]?: 'readBy' | 'tagged';

  @ManyToOne(() => Song, { primary: true, deleteRule: 'cascade', updateRule: 'no action' })
  song!: Song;

  @Property({ type: 'double', nullable: true })
  bpm!: number | null;

  @Property({ type: 'text', nullable: true })
  isrc!: string | null;

  /** Of the recording. */
  @Property({ type: 'uuid', nullable: true })
  musicBrainzId!: string | null;

  /** As precise as it is known: 1969, 1969-09 or 1969-09-26. */
  @Property({ type: 'text', nullable: true })
  releaseDate!: string | null;

  /** Decibels relative to -18 LUFS. */
  @Property({ type: 'double', nullable: true })
  trackGain!: number | null;

  /** Relative to full scale. */
  @Property({ type: 'double', nullable: true })
  trackPeak!: number | null;

  @Property({ type: 'double', nullable: true })
  albumGain!: number | null;

  @Property({ type: 'double', nullable: true })
  albumPeak!: number | null;

  /** The version of the reader that read the tags of the file; 0 if none did. */
  @Property({ type: 'smallint', default: 0 })
  readBy: number = 0;

  /** What the tags of the file told when they were last read; null if that was not kept yet. */
  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  tagged!: LastReading | null;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof SongDetails> {}
}
