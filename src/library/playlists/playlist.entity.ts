import { EntityName } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { Field, ObjectType } from 'type-graphql';
import { User } from '../../accounts/user.entity.ts';
import { EditableEntity } from '../../api/base.entity.ts';
import { CacheFor } from '../../api/cache-control.decorator.ts';
import { Node } from '../../api/node.type.ts';
import { humanOrder } from '../../persistence/sql-parts.queries.ts';

// Its owner may make it private, and then it is.
@CacheFor(0)
@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    "A user's list of songs, in order. Other users see it only while it is public, or if they may edit it.",
})
@Entity({ tableName: 'playlist' })
@Check({ name: 'playlist_name_check', expression: 'char_length(name) >= 1 and char_length(name) <= 200' })
@Check({
  name: 'playlist_description_check',
  expression: 'char_length(description) >= 1 and char_length(description) <= 2000',
})
@Index({ name: 'playlist_owner_created_order', properties: ['owner', 'createdAt', 'id'] })
export class Playlist extends EditableEntity<'public'> {
  [EntityName]?: 'Playlist';

  @ManyToOne(() => User, { deleteRule: 'cascade', updateRule: 'no action' })
  owner!: User;

  @Field(() => String, { description: '1 to 200 characters.' })
  @Property({ type: 'text', collation: humanOrder })
  name!: string;

  @Field(() => String, { nullable: true, description: 'At most 2,000 characters; may contain line breaks.' })
  @Property({ type: 'text', nullable: true })
  description!: string | null;

  @Field(() => Boolean, {
    description: 'Whether everybody can see it, including viewers who are not signed in.',
  })
  @Property({ type: 'boolean', default: false })
  public: boolean = false;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof Playlist> {}
}
