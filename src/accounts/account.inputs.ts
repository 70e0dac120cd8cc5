import { Field, InputType } from 'type-graphql';

/** Describes `cookie` of the inputs of mutations that sign in. */
export const cookie =
  'If true, the refresh token is kept in an HttpOnly, SameSite=Strict cookie and is not in the answer; `refreshSession` then needs no argument.';
/** Describes `password` where it is asked for again. */
export const passwordArgument = {
  description:
    "The viewer's password, or a `confirmation` of `confirmWithPasskey` or `confirmWithOidc` in its place.",
};
const newPassword =
  "8 characters to 72 bytes. Common passwords, the user's name and the e-mail address are rejected.";

@InputType({ description: 'A new account.' })
export class RegisterInput {
  @Field(() => String, {
    description: 'Unique regardless of case; surrounding spaces are removed. At most 254 characters.',
  })
  email!: string;

  @Field(() => String, { description: newPassword })
  password!: string;

  @Field(() => String, { description: '1 to 200 characters.' })
  fullName!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The `token` in the link of an invitation. Needed on a server with `registration` INVITATION; elsewhere it decides the role.',
  })
  invitation?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: cookie })
  cookie!: boolean;
}

@InputType({ description: 'Credentials for signing in.' })
export class LoginInput {
  @Field(() => String, { description: 'Case-insensitive; surrounding spaces are removed.' })
  email!: string;

  @Field(() => String, { description: "The user's password." })
  password!: string;

  @Field(() => Boolean, { defaultValue: false, description: cookie })
  cookie!: boolean;
}

@InputType({ description: 'Changes the password of a user who knows the current one.' })
export class ChangePasswordInput {
  @Field(() => String, {
    description:
      'The current password, or a `confirmation` of `confirmWithPasskey` or `confirmWithOidc` in its place.',
  })
  currentPassword!: string;

  @Field(() => String, { description: newPassword })
  newPassword!: string;
}

@InputType({ description: 'Sets a new password using the token from the mail.' })
export class ResetPasswordInput {
  @Field(() => String, { description: 'From the link in the mail.' })
  token!: string;

  @Field(() => String, { description: newPassword })
  newPassword!: string;
}
