import { EntityName } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { InferClassEntityDB } from '@mikro-orm/postgresql';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { User } from '../../accounts/user.entity.ts';
import { BaseEntity, timestamp } from '../../api/base.entity.ts';
import { DateTime } from '../../api/date-time.scalar.ts';
import { Node } from '../../api/node.type.ts';

export enum ReportReason {
  SPAM = 'SPAM',
  HARASSMENT = 'HARASSMENT',
  HATE = 'HATE',
  SEXUAL = 'SEXUAL',
  VIOLENCE = 'VIOLENCE',
  ILLEGAL = 'ILLEGAL',
  OTHER = 'OTHER',
}
registerEnumType(ReportReason, {
  name: 'ReportReason',
  description: 'Why something is reported.',
  valuesConfig: {
    SPAM: { description: 'Advertising, or the same again and again.' },
    HARASSMENT: { description: 'It attacks or threatens somebody.' },
    HATE: { description: 'It attacks people for what they are.' },
    SEXUAL: { description: 'It is sexual.' },
    VIOLENCE: { description: 'It shows or praises violence.' },
    ILLEGAL: { description: 'It breaks a law.' },
    OTHER: { description: 'Something else; the note says what.' },
  },
});

export enum ReportState {
  OPEN = 'OPEN',
  RESOLVED = 'RESOLVED',
  DISMISSED = 'DISMISSED',
}
registerEnumType(ReportState, {
  name: 'ReportState',
  description: 'What has become of a report.',
  valuesConfig: {
    OPEN: { description: 'Nobody has decided yet.' },
    RESOLVED: { description: 'An administrator did something about it.' },
    DISMISSED: { description: 'An administrator found nothing to do.' },
  },
});

export const reportedTypes = ['User', 'Message', 'Playlist', 'RoomMessage'] as const;
export type ReportedType = (typeof reportedTypes)[number];

const listed = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'Something that a user has reported to the administrators. It stays when what was reported is deleted.',
})
@Entity({ tableName: 'report' })
@Check({ name: 'report_target_type_check', expression: `target_type in (${listed(reportedTypes)})` })
@Check({ name: 'report_reason_check', expression: `reason in (${listed(Object.values(ReportReason))})` })
@Check({ name: 'report_state_check', expression: `state in (${listed(Object.values(ReportState))})` })
@Check({ name: 'report_note_check', expression: 'char_length(note) >= 1 and char_length(note) <= 2000' })
@Check({
  name: 'report_resolution_check',
  expression: 'char_length(resolution) >= 1 and char_length(resolution) <= 2000',
})
@Index({
  name: 'report_once',
  expression: 'create unique index report_once on report (reported_by_id, target_id)',
})
@Index({ name: 'report_target_index', properties: ['targetId'] })
@Index({ name: 'report_order', properties: ['createdAt', 'id'] })
@Index({ name: 'report_state_order', properties: ['state', 'createdAt', 'id'] })
@Index({ name: 'report_resolved_by_index', properties: ['resolvedBy'] })
export class Report extends BaseEntity<'state'> {
  [EntityName]?: 'Report';

  @Property({ type: 'text' })
  targetType!: ReportedType;

  /** It may be gone. */
  @Property({ type: 'uuid' })
  targetId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'As it was when it was reported: the name of a user, the text of a message, or the name and description of a playlist.',
  })
  @Property({ type: 'text', nullable: true })
  excerpt!: string | null;

  @ManyToOne(() => User, { nullable: true, deleteRule: 'set null', updateRule: 'no action' })
  reportedBy!: User | null;

  @Field(() => ReportReason, { description: 'As the reporter chose it.' })
  @Property({ type: 'text' })
  reason!: ReportReason;

  @Field(() => String, { nullable: true, description: 'What the reporter adds; at most 2,000 characters.' })
  @Property({ type: 'text', nullable: true })
  note!: string | null;

  @Field(() => ReportState, { description: 'What has become of it.' })
  @Property({ type: 'text', default: ReportState.OPEN })
  state: ReportState = ReportState.OPEN;

  @ManyToOne(() => User, { nullable: true, deleteRule: 'set null', updateRule: 'no action' })
  resolvedBy!: User | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was decided; null while it is open.' })
  @Property({ type: 'Date', columnType: timestamp, nullable: true })
  resolvedAt!: Date | null;

  @Property({ type: 'text', nullable: true })
  resolution!: string | null;
}

declare module '../../persistence/tables.model.ts' {
  interface Tables extends InferClassEntityDB<typeof Report> {}
}
