import { Field, ID, InputType } from 'type-graphql';
import { DateTime } from '../../api/date-time.scalar.ts';
import { type FileUpload, UploadScalar } from '../../media/uploads/upload.scalar.ts';

@InputType({
  description: 'Changes to an artist. Omitted fields keep their value; null clears an optional field.',
})
export class UpdateArtistInput {
  @Field(() => ID, { description: 'Id of the artist.' })
  id!: string;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'The value the editor last saw. If the artist has changed since, the answer is CONFLICT and nothing is saved.',
  })
  updatedAt?: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      '1 to 200 characters. Cannot be cleared. A name that another artist has, in any spelling, is a CONFLICT.',
  })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name used for sorting, 1 to 200 characters. Null derives it from the name.',
  })
  sortName?: string | null;

  @Field(() => ID, { nullable: true, description: 'A UUID that no other artist uses.' })
  musicBrainzId?: string | null;

  @Field(() => UploadScalar, {
    nullable: true,
    description: 'A picture of the artist: JPEG, PNG, WebP, GIF or AVIF.',
  })
  image?: Promise<FileUpload> | null;
}
