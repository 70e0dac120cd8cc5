import { Field, ID, InputType } from 'type-graphql';
import { DateTime } from '../../api/date-time.scalar.ts';

@InputType({ description: 'A new share link.' })
export class CreateShareLinkInput {
  @Field(() => ID, {
    description: 'A song, an album, a public playlist, or any playlist of the viewer.',
  })
  targetId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Shown with it; at most 500 characters. An empty text means none.',
  })
  description?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it ends by itself, in the future; never if left out.',
  })
  expiresAt?: Date | null;
}
