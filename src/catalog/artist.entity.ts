import { EntityName } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Image } from '../media/image.entity.ts';
import { BaseEntity } from '../shared/base.entity.ts';
import { humanOrder } from '../shared/collation.ts';
import { Node } from '../shared/node.ts';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'Who performs songs and albums.' })
@Entity({ tableName: 'artist' })
@Check({ name: 'artist_name_check', expression: 'char_length(name) >= 1 and char_length(name) <= 200' })
@Index({
  name: 'artist_name_unique',
  expression: 'create unique index artist_name_unique on artist (lower(name))',
})
@Index({ name: 'artist_name_order', properties: ['name', 'id'] })
@Index({ name: 'artist_created_order', properties: ['createdAt', 'id'] })
@Index({ name: 'artist_image_index', properties: ['image'] })
export class Artist extends BaseEntity {
  [EntityName]?: 'Artist';

  @Field(() => String, { description: 'Unique without regard to case; 1 to 200 characters.' })
  @Property({ type: 'text', collation: humanOrder })
  name!: string;

  @ManyToOne(() => Image, { nullable: true, deleteRule: 'restrict', updateRule: 'no action' })
  image!: Image | null;
}
