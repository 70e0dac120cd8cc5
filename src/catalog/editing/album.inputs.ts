import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { type FileUpload, UploadScalar } from '../../media/uploads/upload.scalar.ts';

const artist = '1 to 200 characters. Found without regard to case, or made.';
const releaseYear = 'Of the first release, 1860 to 2200.';
const picture = 'The cover. JPEG, PNG, WebP, GIF or AVIF.';
const songs =
  'Each song once, at most 1,000, in their order: they become tracks 1, 2, 3 … of disc 1. A song of another album moves.';

@InputType({ description: 'A new album.' })
export class CreateAlbumInput {
  @Field(() => String, { description: '1 to 200 characters.' })
  title!: string;

  @Field(() => String, { description: artist })
  artist!: string;

  @Field(() => Int, { description: releaseYear })
  releaseYear!: number;

  @Field(() => UploadScalar, { nullable: true, description: picture })
  image?: Promise<FileUpload> | null;

  @Field(() => [ID], { nullable: true, description: songs })
  songIds?: string[] | null;
}

@InputType({
  description:
    'What changes in an album. What is left out keeps its value; null clears it where it may be empty.',
})
export class UpdateAlbumInput {
  @Field(() => ID, { description: 'Of the album.' })
  id!: string;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'The value that the editor last saw; when given and the album has changed since, the answer is CONFLICT and nothing is saved. So it is when `songIds` leaves out a song that came to the album or changed since.',
  })
  updatedAt?: Date | null;

  @Field(() => String, { nullable: true, description: '1 to 200 characters; not to be cleared.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: `${artist} Not to be cleared.` })
  artist?: string | null;

  @Field(() => Int, { nullable: true, description: `${releaseYear} Not to be cleared.` })
  releaseYear?: number | null;

  @Field(() => UploadScalar, { nullable: true, description: picture })
  image?: Promise<FileUpload> | null;

  @Field(() => [ID], {
    nullable: true,
    description: `Replaces the album's songs and their order. ${songs} What is left out stays as a song without an album.`,
  })
  songIds?: string[] | null;
}
