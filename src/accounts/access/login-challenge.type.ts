import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../../api/date-time.scalar.ts';
import { Secret } from '../../api/secret.decorator.ts';

@Secret()
@ObjectType({
  simpleResolvers: true,
  description:
    'A sign-in that waits for the second factor: `completeLogin` takes it with a code of the app, or a recovery code, each of which works once. It lasts five minutes and five tries, an account has twenty tries an hour, then RATE_LIMITED. A new password, a suspension and signing out everywhere end it.',
})
export class LoginChallenge {
  @Field(() => String, { description: 'For `completeLogin`.' })
  token!: string;

  @Field(() => DateTime, { description: 'When it ends.' })
  expiresAt!: Date;
}
