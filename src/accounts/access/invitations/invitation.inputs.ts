import { Field, InputType } from 'type-graphql';
import { DateTime } from '../../../api/date-time.scalar.ts';
import { Role } from '../../../api/viewer.model.ts';

@InputType({ description: 'A new invitation.' })
export class CreateInvitationInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Where to mail it; it is then good for this address alone. If left out, whoever has the link may use it.',
  })
  email?: string | null;

  @Field(() => Role, { defaultValue: Role.USER, description: 'The role of the new account.' })
  role!: Role;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it ends unless it is used first, in the future; after a week if left out.',
  })
  expiresAt?: Date | null;
}
