import { Field, InputType } from 'type-graphql';
import { cookie } from '../account.inputs.ts';

@InputType({ description: 'The second step of signing in.' })
export class CompleteLoginInput {
  @Field(() => String, {
    description: 'The token of the challenge that `login` or `resetPassword` answered.',
  })
  challenge!: string;

  @Field(() => String, {
    description:
      'The six digits that the app shows, or a recovery code. Spaces, hyphens and capitals do not matter.',
  })
  code!: string;

  @Field(() => Boolean, { defaultValue: false, description: cookie })
  cookie!: boolean;
}
