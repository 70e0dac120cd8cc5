import { BigIntType, EntityName } from '@mikro-orm/core';
import { Check, Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { BaseEntity, timestamp } from '../api/base.entity.ts';
import { DateTime } from '../api/date-time.scalar.ts';
import { Node } from '../api/node.type.ts';
import { Url } from '../api/url.scalar.ts';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'An address that the server tells of events, as Standard Webhooks has it.',
})
@Entity({ tableName: 'webhook' })
@Index({ name: 'webhook_order', properties: ['createdAt', 'id'] })
export class Webhook extends BaseEntity<'active'> {
  [EntityName]?: 'Webhook';

  @Field(() => Url, { description: 'Where events go, by POST.' })
  @Property({ type: 'text' })
  url!: string;

  @Field(() => [String], { description: 'The names of the events that it is told.' })
  @Property({ columnType: 'text[]', type: 'string[]' })
  events!: string[];

  @Field(() => Boolean, {
    description:
      'Whether events go to it. A receiver that answers 410 (Gone) makes it false; `redeliver` makes it true again.',
  })
  @Property({ type: 'boolean', default: true })
  active: boolean = true;

  /** What signs its events, readable with the server's key alone. */
  @Property({ type: 'text' })
  sealedSecret!: string;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof Webhook> {}
}

export enum DeliveryState {
  WAITING = 'WAITING',
  DELIVERED = 'DELIVERED',
  FAILED = 'FAILED',
}
registerEnumType(DeliveryState, {
  name: 'DeliveryState',
  description: 'What has become of an event for a webhook.',
  valuesConfig: {
    WAITING: { description: 'It was not answered yet, and will be sent, or sent again.' },
    DELIVERED: { description: 'The receiver answered 2xx.' },
    FAILED: { description: 'It was not answered for a day. It is sent again only by `redeliver`.' },
  },
});

/** An event for a webhook. Triggers write it in the transaction of the change that it tells of. It does not refer to the
 * webhook, so that whoever edits a song locks nothing else. */
@ObjectType({ implements: Node, simpleResolvers: true, description: 'An event that goes to a webhook.' })
@Entity({ tableName: 'webhook_delivery' })
@Check({ name: 'webhook_delivery_state_check', expression: "state in ('WAITING', 'DELIVERED', 'FAILED')" })
@Index({ name: 'webhook_delivery_order', properties: ['webhookId', 'place', 'id'] })
@Index({
  name: 'webhook_delivery_due',
  expression:
    "create index webhook_delivery_due on webhook_delivery (webhook_id, next_at, place) where state = 'WAITING'",
})
@Index({
  name: 'webhook_delivery_turn',
  expression:
    "create index webhook_delivery_turn on webhook_delivery (webhook_id, subject, place) where state = 'WAITING'",
})
@Index({ name: 'webhook_delivery_created_index', properties: ['createdAt'] })
export class WebhookDelivery extends BaseEntity<'state' | 'attempts' | 'place'> {
  [EntityName]?: 'WebhookDelivery';

  /** The order of events of one subject. */
  @Property({ type: new BigIntType('string'), autoincrement: true, generated: 'by default as identity' })
  place!: string;

  @Property({ type: 'uuid' })
  webhookId!: string;

  @Field(() => String, { description: 'Its name, such as `song.created`.' })
  @Property({ type: 'text' })
  event!: string;

  /** What the event is about: events of the same are told in order. */
  @Property({ type: 'text' })
  subject!: string;

  @Property({ type: 'json', columnType: 'jsonb' })
  data!: object;

  @Field(() => DeliveryState, { description: 'What has become of it.' })
  @Property({ type: 'text', default: DeliveryState.WAITING })
  state: DeliveryState = DeliveryState.WAITING;

  @Field(() => Int, { description: 'How often it was sent.' })
  @Property({ type: 'integer', default: 0 })
  attempts: number = 0;

  @Field(() => Int, {
    nullable: true,
    description: 'The last answer of the receiver, such as 200; null for none.',
  })
  @Property({ type: 'integer', nullable: true })
  status!: number | null;

  @Field(() => String, { nullable: true, description: 'Why the last attempt failed; null if it did not.' })
  @Property({ type: 'text', nullable: true })
  lastError!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it is sent, or sent again; null when it is delivered or has failed.',
  })
  @Property({ type: 'Date', columnType: timestamp, nullable: true, defaultRaw: 'now()' })
  nextAt!: Date | null;
}

declare module '../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof WebhookDelivery> {}
}
