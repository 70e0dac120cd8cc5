import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { connectionType } from '../../api/connection.type.ts';
import { MutationPayload } from '../../api/user-errors.type.ts';

@ObjectType({ simpleResolvers: true, description: 'One play of a song by a user.' })
export class Play {
  @Field(() => ID, { description: 'A UUID (version 7).' })
  id!: string;

  @Field(() => GraphQLDateTime, { description: "When it was recorded, according to the server's clock." })
  playedAt!: Date;
}

export const PlayConnection = connectionType('Play', Play);

@ObjectType({
  implements: MutationPayload,
  simpleResolvers: true,
  description: 'The play that was recorded, now or by an earlier call with the same `clientId`.',
})
export class PlayPayload extends MutationPayload {
  @Field(() => Play, { nullable: true, description: 'Null when there are errors.' })
  play?: Play | null;
}
