import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { type FileUpload, UploadScalar } from '../../media/uploads/upload.scalar.ts';

@InputType({
  description:
    'What changes in an artist. What is left out keeps its value; null clears it where it may be empty.',
})
export class UpdateArtistInput {
  @Field(() => ID, { description: 'Of the artist.' })
  id!: string;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'The value that the editor last saw; when given and the artist has changed since, the answer is CONFLICT and nothing is saved.',
  })
  updatedAt?: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      '1 to 200 characters; not to be cleared. A name that another artist has, in whatever spelling, is a CONFLICT.',
  })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the artist is ordered by, 1 to 200 characters. null has it made from the name.',
  })
  sortName?: string | null;

  @Field(() => ID, { nullable: true, description: 'A UUID that no other artist has.' })
  musicBrainzId?: string | null;

  @Field(() => UploadScalar, {
    nullable: true,
    description: 'A picture of the artist. JPEG, PNG, WebP, GIF or AVIF.',
  })
  image?: Promise<FileUpload> | null;
}
