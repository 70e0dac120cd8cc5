import { Field, ObjectType } from 'type-graphql';
import { connectionType } from '../../api/connection.type.ts';
import { MutationPayload } from '../../api/user-errors.type.ts';
import { Play } from './play.entity.ts';

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
