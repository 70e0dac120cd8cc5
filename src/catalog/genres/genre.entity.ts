import { BigIntType, EntityName, PrimaryKeyProp } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { BaseEntity } from '../../api/base.entity.ts';
import { Node } from '../../api/node.type.ts';
import { humanOrder, naturalOrder } from '../../persistence/sql-parts.queries.ts';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'A genre of songs. Albums and artists have the genres of their songs. One without songs keeps its id, but no list shows it.',
})
@Entity({ tableName: 'genre' })
@Check({ name: 'genre_name_check', expression: 'char_length(name) >= 1 and char_length(name) <= 100' })
@Unique({ name: 'genre_name_unique', properties: ['nameKey'] })
@Index({
  name: 'genre_name_order',
  expression: `create index genre_name_order on genre (name collate ${naturalOrder}, id)`,
})
@Index({ name: 'genre_created_order', properties: ['createdAt', 'id'] })
export class Genre extends BaseEntity<'nameKey'> {
  [EntityName]?: 'Genre';

  @Field(() => String, {
    description:
      '1 to 100 characters, in the spelling that came first; unique regardless of case, white space and punctuation code points.',
  })
  @Property({ type: 'text', collation: humanOrder })
  name!: string;

  /** The same for all spellings of the name: see `name-key.model.ts`. */
  @Property({ type: 'text', collation: 'C', nullable: true, generated: '(name_key(name)) stored' })
  nameKey!: string;
}

/** A part of the numbers of songs and albums of a genre, which are the sums of their parts. Triggers write them. */
@Entity({ tableName: 'genre_count' })
@Index({ name: 'genre_count_genre_index', properties: ['genre'] })
export class GenreCount {
  [EntityName]?: 'GenreCount';
  [PrimaryKeyProp]?: 'id';

  @PrimaryKey({ type: new BigIntType('string'), autoincrement: true, generated: 'by default as identity' })
  id!: string;

  @ManyToOne(() => Genre, { deleteRule: 'cascade', updateRule: 'no action' })
  genre!: Genre;

  @Property({ type: new BigIntType('string') })
  songs!: string;

  @Property({ type: new BigIntType('string') })
  albums!: string;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof Genre | typeof GenreCount> {}
}
