import { EntityName } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Node } from '../../api/node.type.ts';
import { Image } from '../../media/image.entity.ts';
import { humanOrder, naturalOrder } from '../../persistence/sql-parts.queries.ts';
import { Artist } from '../artists/artist.entity.ts';
import { TaggedEntity } from '../tagged.entity.ts';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A release: songs in order.' })
@Entity({ tableName: 'album' })
@Check({
  name: 'album_given_sort_title_check',
  expression: 'char_length(given_sort_title) >= 1 and char_length(given_sort_title) <= 200',
})
@Check({ name: 'album_title_check', expression: 'char_length(title) >= 1 and char_length(title) <= 200' })
@Check({
  name: 'album_edition_check',
  expression: 'char_length(edition) >= 1 and char_length(edition) <= 200',
})
@Check({ name: 'album_reissue_year_check', expression: 'reissue_year >= 1860 and reissue_year <= 2200' })
@Check({ name: 'album_release_year_check', expression: 'release_year >= 1860 and release_year <= 2200' })
@Index({
  name: 'album_identity',
  expression:
    'create unique index album_identity on album (main_artists, title_key, edition_key, release_year, reissue_year, music_brainz_id) nulls not distinct',
})
@Unique({ name: 'album_music_brainz_unique', properties: ['musicBrainzId'] })
@Index({
  name: 'album_title_trigrams',
  expression: 'create index album_title_trigrams on album using gin (lower(title) gin_trgm_ops)',
})
@Index({ name: 'album_artist_index', properties: ['artist'] })
@Index({ name: 'album_image_index', properties: ['image'] })
export class Album extends TaggedEntity<
  | 'givenSortTitle'
  | 'sortTitle'
  | 'titleKey'
  | 'edition'
  | 'editionKey'
  | 'reissueYear'
  | 'musicBrainzId'
  | 'splitFrom'
  | 'detailedCredits'
  | 'coArtists'
  | 'mainArtists'
> {
  [EntityName]?: 'Album';

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

  /** The same for all spellings of the title: see `name-key.model.ts`. */
  @Property({ type: 'text', collation: 'C', nullable: true, generated: '(name_key(title)) stored' })
  titleKey!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What tells it from other releases of the title, such as `Deluxe Edition`; null if unknown.',
  })
  @Property({ type: 'text', nullable: true })
  edition!: string | null;

  /** The same for all spellings of the edition; empty if there is none, or if the title names it: see
   * `album-identity.model.ts`. */
  @Property({
    type: 'text',
    collation: 'C',
    nullable: true,
    generated: '(edition_key(title, edition)) stored',
  })
  editionKey!: string;

  /** A trigger keeps it in step with the first main credit in `album_credit`. */
  @Field(() => Artist, {
    description: 'The first of the `MAIN` credits; individual songs may have other artists.',
  })
  @ManyToOne(() => Artist, { deleteRule: 'restrict', updateRule: 'no action' })
  artist!: Artist;

  /** The ids of further main artists, in any order. Whoever credits them writes it together with `artist`. */
  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: "'{}'" })
  coArtists: string[] = [];

  /** The ids of all main artists, in order: what tells albums apart, in whatever order they are credited. */
  @Property({
    type: 'array',
    columnType: 'uuid[]',
    nullable: true,
    generated: '(artist_set(artist_id, co_artists)) stored',
  })
  mainArtists!: string[];

  /** Whether there is more to its credits than the artist under its own name. */
  @Property({ type: 'boolean', default: false })
  detailedCredits: boolean = false;

  @Field(() => Int, {
    nullable: true,
    description: 'Year of the first release, 1860 to 2200; null if unknown.',
  })
  @Property({ type: 'smallint', nullable: true })
  releaseYear!: number | null;

  /** The year of this release, if it is not that of the first. */
  @Property({ type: 'smallint', nullable: true })
  reissueYear!: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The UUID of the release at MusicBrainz, which no other album has; null if unknown.',
  })
  @Property({ type: 'uuid', nullable: true })
  musicBrainzId!: string | null;

  @ManyToOne(() => Image, { nullable: true, deleteRule: 'restrict', updateRule: 'no action' })
  image!: Image | null;

  /** The album from which tags moved the first song here. If they move all others as well, it is that album, renamed. No
   * foreign key: it does not matter if it is gone. */
  @Property({ type: 'uuid', nullable: true })
  splitFrom!: string | null;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof Album> {}
}
