import { Field, InputType } from 'type-graphql';
import { type FileUpload, UploadScalar } from '../media/uploads/upload.scalar.ts';

@InputType({ description: 'What changes in a profile. What is left out keeps its value.' })
export class UpdateProfileInput {
  @Field(() => String, { nullable: true, description: '1 to 200 characters; may not be cleared.' })
  fullName?: string | null;

  @Field(() => UploadScalar, {
    nullable: true,
    description: 'A picture: JPEG, PNG, WebP, AVIF or GIF, by default of at most 10 MB. Null removes it.',
  })
  image?: Promise<FileUpload> | null;
}
