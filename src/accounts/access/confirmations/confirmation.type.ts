import { Field, ObjectType } from 'type-graphql';
import { Secret } from '../../../api/secret.decorator.ts';
import { MutationPayload } from '../../../api/user-errors.type.ts';

@Secret()
@ObjectType({
  implements: MutationPayload,
  simpleResolvers: true,
  description: 'Confirms, in place of the password, that the viewer is the owner of the account.',
})
export class ConfirmationPayload extends MutationPayload {
  @Field(() => String, {
    nullable: true,
    description:
      'Given as `password` wherever that is asked for as confirmation: for five minutes, in this session alone. Null when there are errors.',
  })
  confirmation?: string | null;
}
