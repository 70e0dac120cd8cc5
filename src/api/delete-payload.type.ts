import { Field, ID, ObjectType } from 'type-graphql';
import { MutationPayload } from './user-errors.type.ts';

@ObjectType({ implements: MutationPayload, simpleResolvers: true, description: 'The result of a deletion.' })
export class DeletePayload extends MutationPayload {
  @Field(() => ID, { nullable: true, description: 'Null when there are errors.' })
  deletedId?: string | null;
}
