import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { type FileUpload, UploadScalar } from '../../media/uploads/upload.scalar.ts';

const artist = '1 to 200 characters. Found in whatever spelling, or made.';
const releaseYear = 'Of the first release, 1860 to 2200; null where it is unknown.';
const picture = 'The cover. JPEG, PNG, WebP, GIF or AVIF.';
const songs =
  'Each song once, at most 1,000, or as many as the album has, in their order: numbers run from 1 on each disc. A song of another album moves. Not together with';

@InputType({ description: 'A song and its disc on an album.' })
export class AlbumTrackInput {
  @Field(() => ID, { description: 'Of the song.' })
  songId!: string;

  @Field(() => Int, { defaultValue: 1, description: '1 to 32,767.' })
  discNumber!: number;
}

@InputType({
  description: 'A new album. Artist, title and year make an album: another one with the same is a CONFLICT.',
})
export class CreateAlbumInput {
  @Field(() => String, { description: '1 to 200 characters.' })
  title!: string;

  @Field(() => String, { description: artist })
  artist!: string;

  @Field(() => Int, { nullable: true, description: releaseYear })
  releaseYear?: number | null;

  @Field(() => UploadScalar, { nullable: true, description: picture })
  image?: Promise<FileUpload> | null;

  @Field(() => [ID], { nullable: true, description: `${songs} \`tracks\`. All are put on disc 1.` })
  songIds?: string[] | null;

  @Field(() => [AlbumTrackInput], { nullable: true, description: `${songs} \`songIds\`.` })
  tracks?: AlbumTrackInput[] | null;
}

const leftOut = 'A song that is left out stays, without an album.';

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
      'The value that the editor last saw; when given and the album has changed since, the answer is CONFLICT and nothing is saved. So it is when `songIds` or `tracks` leaves out a song that came to the album or changed since.',
  })
  updatedAt?: Date | null;

  @Field(() => String, { nullable: true, description: '1 to 200 characters; not to be cleared.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: `${artist} Not to be cleared.` })
  artist?: string | null;

  @Field(() => Int, { nullable: true, description: releaseYear })
  releaseYear?: number | null;

  @Field(() => UploadScalar, { nullable: true, description: picture })
  image?: Promise<FileUpload> | null;

  @Field(() => [ID], {
    nullable: true,
    description: `Replaces the album's songs and their order. Each song of the album stays on its disc; one that comes joins the disc of the song before it, or disc 1 as the first. ${songs} \`tracks\`. ${leftOut}`,
  })
  songIds?: string[] | null;

  @Field(() => [AlbumTrackInput], {
    nullable: true,
    description: `Replaces the album's songs, their discs and their order. ${songs} \`songIds\`. ${leftOut}`,
  })
  tracks?: AlbumTrackInput[] | null;
}
