import { OptionalProps } from '@mikro-orm/core';
import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { DateTime } from './date-time.scalar.ts';
import { Node } from './node.type.ts';

/** Milliseconds, the precision of a JavaScript `Date`, so that a cursor made from one finds its row again. */
export const timestamp = 'timestamptz(3)';

/** Base of all entities with an id. `Optional` names further properties that have defaults. */
@ObjectType()
export abstract class BaseEntity<Optional extends string = never> extends Node {
  [OptionalProps]?: 'createdAt' | Optional;

  // Generated in the process: uuidv7() exists since PostgreSQL 18, and 15 is supported.
  @PrimaryKey({ type: 'uuid', onCreate: () => uuidv7() })
  declare id: string;

  @Field(() => DateTime, { description: 'When it was created.' })
  @Property({ type: 'Date', columnType: timestamp, defaultRaw: 'now()', onCreate: () => new Date() })
  createdAt!: Date;
}

/** An object that editors change, with the time of its last change. */
@ObjectType()
export abstract class EditableEntity<Optional extends string = never> extends BaseEntity<
  'updatedAt' | Optional
> {
  @Field(() => DateTime, { description: 'When it was last edited.' })
  @Property({
    type: 'Date',
    columnType: timestamp,
    defaultRaw: 'now()',
    onCreate: () => new Date(),
    onUpdate: ({ updatedAt }: { updatedAt: Date }) => laterThan(updatedAt),
  })
  updatedAt!: Date;
}

/** Now, but always later than the previous time: after two changes in one millisecond, an editor who saw the first
 * can detect the second. */
export function laterThan(...times: readonly Date[]): Date {
  return new Date(Math.max(Date.now(), ...times.map((time) => time.getTime() + 1)));
}
