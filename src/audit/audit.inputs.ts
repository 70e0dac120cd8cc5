import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { DateTime } from '../api/date-time.scalar.ts';
import { PageArguments } from '../api/page.queries.ts';

@InputType({
  description: 'Filters the audit log. All conditions must hold; omitted or null conditions are ignored.',
})
export class AuditFilter {
  @Field(() => ID, { nullable: true, description: 'Done by this user.' })
  actorId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Done to this object: a user, a song, an album, …; it may be deleted.',
  })
  targetId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of this kind: `noun.verb`, as in `AuditEntry.action`.',
  })
  action?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'At or after this time.' })
  from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Before this time.' })
  until?: Date | null;
}

@ArgsType()
export class AuditLogArguments extends PageArguments {
  @Field(() => AuditFilter, { nullable: true, description: 'Default: all entries.' })
  filter?: AuditFilter | null;
}
