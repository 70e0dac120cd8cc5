import { Field, InputType } from 'type-graphql';

const cookie =
  'true keeps the refresh token in an HttpOnly, SameSite=Strict cookie and out of the answer; refreshSession then takes none.';
const newPassword =
  '8 characters to 72 bytes; not one of the most common passwords, nor the name or the address.';

@InputType({ description: 'A new account.' })
export class RegisterInput {
  @Field(() => String, {
    description: 'Unique without regard to case; spaces around are dropped. At most 254 characters.',
  })
  email!: string;

  @Field(() => String, { description: newPassword })
  password!: string;

  @Field(() => String, { description: '1 to 200 characters.' })
  fullName!: string;

  @Field(() => Boolean, { defaultValue: false, description: cookie })
  cookie!: boolean;
}

@InputType({ description: 'Who signs in.' })
export class LoginInput {
  @Field(() => String, { description: 'Without regard to case; spaces around are dropped.' })
  email!: string;

  @Field(() => String, { description: 'As it was chosen.' })
  password!: string;

  @Field(() => Boolean, { defaultValue: false, description: cookie })
  cookie!: boolean;
}

@InputType({ description: 'A new password for who knows the old one.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'As it is now.' })
  currentPassword!: string;

  @Field(() => String, { description: newPassword })
  newPassword!: string;
}

@InputType({ description: 'A new password for who receives the mail.' })
export class ResetPasswordInput {
  @Field(() => String, { description: 'From the link in the mail.' })
  token!: string;

  @Field(() => String, { description: newPassword })
  newPassword!: string;
}
