import { Field, InputType } from 'type-graphql';
import { Json } from '../../../api/json.scalar.ts';
import { cookie } from '../../account.inputs.ts';

@InputType({ description: 'A new passkey.' })
export class ConfirmPasskeyInput {
  @Field(() => Json, { description: "The browser's `PublicKeyCredential`, by its `toJSON()`." })
  response!: unknown;

  @Field(() => String, { description: 'What the user calls it; 1 to 200 characters.' })
  name!: string;
}

@InputType({ description: 'Signs in with a passkey.' })
export class CompletePasskeyLoginInput {
  @Field(() => Json, { description: "The browser's `PublicKeyCredential`, by its `toJSON()`." })
  response!: unknown;

  @Field(() => Boolean, { defaultValue: false, description: cookie })
  cookie!: boolean;
}
