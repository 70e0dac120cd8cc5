import { Field, ObjectType } from 'type-graphql';
import { connectionType } from '../api/connection.type.ts';
import { DateTime } from '../api/date-time.scalar.ts';
import { Secret } from '../api/secret.decorator.ts';
import { MutationPayload } from '../api/user-errors.type.ts';
import { LoginChallenge } from './access/login-challenge.type.ts';
import { User } from './user.entity.ts';

export const UserConnection = connectionType('User', User);

const simple = { implements: MutationPayload, simpleResolvers: true };

@Secret()
@ObjectType({
  ...simple,
  description:
    'Send `accessToken` in `Authorization: Bearer …`. `refreshToken` works once and returns a new pair. Sent again within ten seconds, it returns the refresh token of the same pair (two tabs, a lost answer). Sent later, it returns a new successor if the previous successor was never used, and voids that one. A void token, or one whose successor was used, ends the session.',
})
export class AuthPayload extends MutationPayload {
  @Field(() => User, { nullable: true, description: 'The signed-in user.' })
  user?: object | null;

  @Field(() => LoginChallenge, {
    nullable: true,
    description: 'Instead of the user and the tokens, if the user has a second factor.',
  })
  challenge?: LoginChallenge | null;

  @Field(() => String, { nullable: true, description: 'A JWT for the header `Authorization: Bearer …`.' })
  accessToken?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the access token expires.' })
  accessTokenExpiresAt?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Token for `refreshSession`; null when it is kept in a cookie.',
  })
  refreshToken?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the session ends unless it is refreshed first.',
  })
  refreshTokenExpiresAt?: Date | null;
}

@ObjectType({ ...simple, description: 'The user after the change.' })
export class UserPayload extends MutationPayload {
  @Field(() => User, { nullable: true, description: 'Null when there are errors.' })
  user?: object | null;
}

@ObjectType({ ...simple, description: 'The result of signing out devices.' })
export class LogoutPayload extends MutationPayload {
  @Field(() => Boolean, { description: 'False when there are errors.' })
  success!: boolean;
}

@ObjectType({
  ...simple,
  description:
    'Reports success for every address, so that it does not reveal whether an address is registered.',
})
export class EmailRequestPayload extends MutationPayload {
  @Field(() => Boolean, { description: 'True when the request was accepted.' })
  success!: boolean;
}
