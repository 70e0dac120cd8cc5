import { EntityName } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../api/node.type.ts';
import { AudioFile } from '../../media/audio-file.entity.ts';
import { Image } from '../../media/image.entity.ts';
import { humanOrder, naturalOrder } from '../../persistence/sql-parts.queries.ts';
import { Album } from '../albums/album.entity.ts';
import { Artist } from '../artists/artist.entity.ts';
import { TaggedEntity } from '../tagged.entity.ts';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A recording that can be played.' })
@Entity({ tableName: 'song' })
@Check({
  name: 'song_given_sort_title_check',
  expression: 'char_length(given_sort_title) >= 1 and char_length(given_sort_title) <= 200',
})
@Check({ name: 'song_title_check', expression: 'char_length(title) >= 1 and char_length(title) <= 200' })
@Check({ name: 'song_genre_check', expression: 'char_length(genre) >= 1 and char_length(genre) <= 100' })
@Check({ name: 'song_duration_check', expression: 'duration > 0' })
@Check({ name: 'song_disc_number_check', expression: 'disc_number > 0' })
@Check({ name: 'song_track_number_check', expression: 'track_number > 0' })
@Check({ name: 'song_play_count_check', expression: 'play_count >= 0' })
@Index({
  name: 'song_album_track_order',
  expression:
    'create index song_album_track_order on song (album_id, (disc_number * 65536 + coalesce(track_number, 65535)), id)',
})
@Index({
  name: 'song_featured_order',
  expression:
    'create index song_featured_order on song (featured_position) where featured_position is not null',
})
@Index({
  name: 'song_title_trigrams',
  expression:
    'create index song_title_trigrams on song using gin (lower(title) gin_trgm_ops) where available',
})
@Index({
  name: 'song_title_key_index',
  expression: 'create index song_title_key_index on song (name_key(title))',
})
@Index({ name: 'song_audio_index', properties: ['audio'] })
@Index({
  name: 'song_image_index',
  expression: 'create index song_image_index on song (image_key) where image_key is not null',
})
export class Song extends TaggedEntity<
  'givenSortTitle' | 'sortTitle' | 'discNumber' | 'playCount' | 'available' | 'detailedCredits'
> {
  [EntityName]?: 'Song';

  @Field(() => String, { description: '1 to 200 characters.' })
  @Property({ type: 'text', collation: humanOrder })
  title!: string;

  /** Null if the database derives it from the title. */
  @Property({ type: 'text', collation: humanOrder, nullable: true })
  givenSortTitle!: string | null;

  @Field(() => String, {
    description: 'What it is ordered by, such as `Wall, The`; derived from the title unless given.',
  })
  @Property({
    type: 'text',
    collation: naturalOrder,
    nullable: true,
    generated: '(COALESCE(given_sort_title, sort_form(title))) stored',
  })
  sortTitle!: string;

  /** A trigger keeps it in step with the first main credit in `song_credit`. Rows of `song_artist` hold the reference. */
  @Field(() => Artist, { description: 'The first of the `MAIN` credits.' })
  @ManyToOne(() => Artist, { createForeignKeyConstraint: false })
  artist!: Artist;

  /** Whether there is more to its credits than the artist under its own name. */
  @Property({ type: 'boolean', default: false })
  detailedCredits: boolean = false;

  @ManyToOne(() => Album, { nullable: true, deleteRule: 'set null', updateRule: 'no action' })
  album!: Album | null;

  @Field(() => Int, { description: 'Disc number on the album; 1 if there is only one.' })
  @Property({ type: 'smallint', default: 1 })
  discNumber: number = 1;

  @Field(() => Int, { nullable: true, description: 'Track number on the disc, from 1.' })
  @Property({ type: 'smallint', nullable: true })
  trackNumber!: number | null;

  /** A trigger keeps it in step with the first row of `song_genre`. */
  @Field(() => String, {
    nullable: true,
    description: 'Name of the first of the genres, 1 to 100 characters.',
  })
  @Property({ type: 'text', nullable: true, collation: humanOrder })
  genre!: string | null;

  @Field(() => Int, { description: 'Length in seconds.' })
  @Property({ type: 'integer' })
  duration!: number;

  @ManyToOne(() => AudioFile, { deleteRule: 'restrict', updateRule: 'no action' })
  audio!: AudioFile;

  /** The song's own picture; without one, its album's is shown. */
  @ManyToOne(() => Image, { nullable: true, deleteRule: 'restrict', updateRule: 'no action' })
  image!: Image | null;

  @Field(() => Int, { description: 'Number of plays.' })
  @Property({ type: 'integer', default: 0 })
  playCount: number = 0;

  @Field(() => Boolean, {
    description:
      'False while its file is gone from a scanned folder: lists of the catalog, search and shelves leave it out; history, likes, playlists, queues and `song(id)` keep it, and its audio answers 404.',
  })
  @Property({ type: 'boolean', default: true })
  available: boolean = true;

  /** The place on the featured shelf, from 1; null if the song is not on it. */
  @Property({ type: 'integer', nullable: true })
  featuredPosition!: number | null;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof Song> {}
}
