import { Field, InputType } from 'type-graphql';
import { type FileUpload, UploadScalar } from '../media/uploads/upload.scalar.ts';

@InputType({ description: 'Changes to a profile. Omitted fields keep their value.' })
export class UpdateProfileInput {
  @Field(() => String, { nullable: true, description: '1 to 200 characters. Cannot be cleared.' })
  fullName?: string | null;

  @Field(() => UploadScalar, {
    nullable: true,
    description: 'A picture: JPEG, PNG, WebP, AVIF or GIF, at most 10 MB by default. Null removes it.',
  })
  image?: Promise<FileUpload> | null;
}
