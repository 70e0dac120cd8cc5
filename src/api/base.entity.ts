import { OptionalProps } from '@mikro-orm/core';
import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { Node } from './node.type.ts';

/** Milliseconds, because a JavaScript `Date` holds no more: a cursor made of one finds its row again. */
export const timestamp = 'timestamptz(3)';

/** Common to all entities with an id of their own. `Optional` names further properties that have defaults. */
@ObjectType()
export abstract class BaseEntity<Optional extends string = never> extends Node {
  [OptionalProps]?: 'createdAt' | Optional;

  // Made in the process: uuidv7() came with PostgreSQL 18, and 15 has to do.
  @PrimaryKey({ type: 'uuid', onCreate: () => uuidv7() })
  declare id: string;

  @Field(() => GraphQLDateTime, { description: 'When it was created.' })
  @Property({ type: 'Date', columnType: timestamp, defaultRaw: 'now()', onCreate: () => new Date() })
  createdAt!: Date;
}

/** An object that editors change, with the time of its last change. */
@ObjectType()
export abstract class EditableEntity<Optional extends string = never> extends BaseEntity<
  'updatedAt' | Optional
> {
  @Field(() => GraphQLDateTime, { description: 'When it was last edited.' })
  @Property({
    type: 'Date',
    columnType: timestamp,
    defaultRaw: 'now()',
    onCreate: () => new Date(),
    onUpdate: ({ updatedAt }: { updatedAt: Date }) => laterThan(updatedAt),
  })
  updatedAt!: Date;
}

/** Now, but in any case later than what was before: of two changes in one millisecond, too, an editor who saw the
 * first can tell the second. */
export function laterThan(...times: readonly Date[]): Date {
  return new Date(Math.max(Date.now(), ...times.map((time) => time.getTime() + 1)));
}
