import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description:
    "Whether a user is there. Online while at least one of the user's subscriptions is open, on any server; all of them count as one.",
})
export class Presence {
  userId!: string;

  @Field(() => Boolean, {
    description:
      'True until a second after the last subscription ended, so that a page can be loaded again; where a server was lost, for up to half a minute.',
  })
  online!: boolean;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'When the user was last known to be online; of who is online, a moment not long ago. Null for who never was.',
  })
  lastSeenAt!: Date | null;

  songId!: string | null;
}
