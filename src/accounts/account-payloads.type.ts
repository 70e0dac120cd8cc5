import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { MutationPayload } from '../api/user-errors.type.ts';
import { User } from './user.entity.ts';

const simple = { implements: MutationPayload, simpleResolvers: true };

@ObjectType({
  ...simple,
  description:
    '`accessToken` goes into `Authorization: Bearer …`; `refreshToken` works once and brings a new pair. One that comes again within ten seconds gets the refresh token of the same pair again (two tabs, a lost answer); later, as long as its successor was never used, it gets a new successor, and the unused one is void; a void one, or one whose successor was used, ends the session.',
})
export class AuthPayload extends MutationPayload {
  @Field(() => User, { nullable: true, description: 'Who is signed in now.' })
  user?: object | null;

  @Field(() => String, { nullable: true, description: 'A JWT for the header `Authorization: Bearer …`.' })
  accessToken?: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the access token ends.' })
  accessTokenExpiresAt?: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'For `refreshSession`; null when it is kept in a cookie.',
  })
  refreshToken?: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the session ends unless it is refreshed before.',
  })
  refreshTokenExpiresAt?: Date | null;
}

@ObjectType({ ...simple, description: 'The user as it is now.' })
export class UserPayload extends MutationPayload {
  @Field(() => User, { nullable: true, description: 'Null when there are errors.' })
  user?: object | null;
}

@ObjectType({ ...simple, description: 'Whether devices were signed out.' })
export class LogoutPayload extends MutationPayload {
  @Field(() => Boolean, { description: 'False when there are errors.' })
  success!: boolean;
}

@ObjectType({
  ...simple,
  description: 'Always success for a request: it does not tell whether an address is known.',
})
export class EmailRequestPayload extends MutationPayload {
  @Field(() => Boolean, { description: 'That the request was taken.' })
  success!: boolean;
}
