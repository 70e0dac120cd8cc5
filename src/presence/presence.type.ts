import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../api/date-time.scalar.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'Whether a user is online. A user is online while at least one subscription of the user is open on any server.',
})
export class Presence {
  userId!: string;

  @Field(() => Boolean, {
    description:
      'Stays true for a second after the last subscription ends, so that a page can be reloaded, and for up to half a minute after a server is lost.',
  })
  online!: boolean;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When the user was last online; recent if the user is online now, null if the user has never been online.',
  })
  lastSeenAt!: Date | null;

  songId!: string | null;
}
