import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { connectionType } from '../../api/connection.type.ts';
import { MutationPayload } from '../../api/user-errors.type.ts';

@ObjectType({ simpleResolvers: true, description: 'That a user played a song.' })
export class Play {
  @Field(() => ID, { description: 'A UUID (version 7).' })
  id!: string;

  @Field(() => GraphQLDateTime, { description: "When it was recorded, by the server's clock." })
  playedAt!: Date;
}

export const PlayConnection = connectionType('Play', Play);

@ObjectType({
  implements: MutationPayload,
  simpleResolvers: true,
  description: 'The play that was recorded, now or when the same was sent before.',
})
export class PlayPayload extends MutationPayload {
  @Field(() => Play, { nullable: true, description: 'Null when there are errors.' })
  play?: Play | null;
}
