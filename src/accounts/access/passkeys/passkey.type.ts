import { Field, ObjectType } from 'type-graphql';
import { Json } from '../../../api/json.scalar.ts';
import { MutationPayload } from '../../../api/user-errors.type.ts';
import { Passkey } from './passkey.entity.ts';

const simple = { implements: MutationPayload, simpleResolvers: true };

@ObjectType({
  ...simple,
  description:
    'What the browser needs to ask the authenticator. It contains a challenge, good for five minutes, once.',
})
export class PasskeyOptionsPayload extends MutationPayload {
  @Field(() => Json, {
    nullable: true,
    description:
      'For `PublicKeyCredential.parseCreationOptionsFromJSON` or `parseRequestOptionsFromJSON` of the browser. Null when there are errors.',
  })
  options?: object | null;
}

@ObjectType({ ...simple, description: 'The passkey after the change.' })
export class PasskeyPayload extends MutationPayload {
  @Field(() => Passkey, { nullable: true, description: 'Null when there are errors.' })
  passkey?: object | null;
}
