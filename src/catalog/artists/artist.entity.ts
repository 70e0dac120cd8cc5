import { EntityName } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType } from 'type-graphql';
import { Node } from '../../api/node.type.ts';
import { Image } from '../../media/image.entity.ts';
import { humanOrder, naturalOrder } from '../../persistence/sql-parts.queries.ts';
import { TaggedEntity } from '../tagged.entity.ts';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A performer of songs and albums.' })
@Entity({ tableName: 'artist' })
@Check({ name: 'artist_name_check', expression: 'char_length(name) >= 1 and char_length(name) <= 200' })
@Check({
  name: 'artist_given_sort_name_check',
  expression: 'char_length(given_sort_name) >= 1 and char_length(given_sort_name) <= 200',
})
@Unique({ name: 'artist_name_unique', properties: ['nameKey'] })
@Unique({ name: 'artist_music_brainz_unique', properties: ['musicBrainzId'] })
@Index({
  name: 'artist_name_trigrams',
  expression: 'create index artist_name_trigrams on artist using gin (lower(name) gin_trgm_ops)',
})
@Index({ name: 'artist_image_index', properties: ['image'] })
export class Artist extends TaggedEntity<'sortName' | 'nameKey' | 'givenSortName' | 'musicBrainzId'> {
  [EntityName]?: 'Artist';

  @Field(() => String, {
    description: '1 to 200 characters; unique regardless of case, white space and punctuation code points.',
  })
  @Property({ type: 'text', collation: humanOrder })
  name!: string;

  /** The same for all spellings of the name: see `name-key.model.ts`. */
  @Property({ type: 'text', collation: 'C', nullable: true, generated: '(name_key(name)) stored' })
  nameKey!: string;

  /** Null if the database derives it from the name. */
  @Property({ type: 'text', collation: humanOrder, nullable: true })
  givenSortName!: string | null;

  @Field(() => String, {
    description: 'Name used for sorting, such as "Beatles, The"; derived from the name unless given.',
  })
  @Property({
    type: 'text',
    collation: naturalOrder,
    nullable: true,
    generated: '(COALESCE(given_sort_name, sort_form(name))) stored',
  })
  sortName!: string;

  @Field(() => ID, { nullable: true, description: 'A UUID.' })
  @Property({ type: 'uuid', nullable: true })
  musicBrainzId!: string | null;

  @ManyToOne(() => Image, { nullable: true, deleteRule: 'restrict', updateRule: 'no action' })
  image!: Image | null;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof Artist> {}
}
