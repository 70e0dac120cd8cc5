import { GraphQLDateTime } from 'graphql-scalars';
import { Extensions, Field, ID, InputType, Int } from 'type-graphql';
import { type FileUpload, UploadScalar } from '../../media/uploads/upload.scalar.ts';
import { takesAudio } from '../../media/uploads/upload-kind.model.ts';

const picture = "Shown for the song in place of its album's. JPEG, PNG, WebP, GIF or AVIF.";
const genre = '1 to 100 characters.';
const trackNumber = 'Its place on its disc, 1 to 32,767.';
const discNumber = 'Which disc of its album it is on, 1 to 32,767.';
const artist = '1 to 200 characters. Found without regard to case, or made.';

@InputType({
  description:
    "A new song. Title, artist, album, disc, track, genre, duration and picture are read from the file's own tags where they are left out; null for one that may be empty leaves it empty.",
})
export class CreateSongInput {
  @Field(() => UploadScalar, {
    description: 'MP3, FLAC, Ogg Vorbis, Opus, M4A/AAC or WAV, kept byte for byte.',
  })
  @Extensions(takesAudio)
  audio!: Promise<FileUpload>;

  @Field(() => UploadScalar, { nullable: true, description: picture })
  image?: Promise<FileUpload> | null;

  @Field(() => String, { nullable: true, description: '1 to 200 characters. Needed where no tag has it.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: `${artist} Needed where no tag has it.` })
  artist?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'An album that is there; null for none. Left out, the one that the tags name is found by title and album artist, or made.',
  })
  albumId?: string | null;

  @Field(() => Int, { nullable: true, description: `${discNumber} 1 where neither this nor a tag says so.` })
  discNumber?: number | null;

  @Field(() => Int, { nullable: true, description: trackNumber })
  trackNumber?: number | null;

  @Field(() => String, { nullable: true, description: genre })
  genre?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'true puts it at the end of the featured shelf, which holds at most 50.',
  })
  featured!: boolean;
}

@InputType({
  description:
    'What changes in a song. What is left out keeps its value; null clears it where it may be empty.',
})
export class UpdateSongInput {
  @Field(() => ID, { description: 'Of the song.' })
  id!: string;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'The value that the editor last saw; when given and the song has changed since, the answer is CONFLICT and nothing is saved.',
  })
  updatedAt?: Date | null;

  @Field(() => UploadScalar, {
    nullable: true,
    description:
      'Plays in place of the former file; only the duration is read from it, no tags. Not to be cleared.',
  })
  @Extensions(takesAudio)
  audio?: Promise<FileUpload> | null;

  @Field(() => UploadScalar, { nullable: true, description: picture })
  image?: Promise<FileUpload> | null;

  @Field(() => String, { nullable: true, description: '1 to 200 characters; not to be cleared.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: `${artist} Not to be cleared.` })
  artist?: string | null;

  @Field(() => ID, { nullable: true, description: 'The album that it is moved to.' })
  albumId?: string | null;

  @Field(() => Int, { nullable: true, description: `${discNumber} Not to be cleared.` })
  discNumber?: number | null;

  @Field(() => Int, { nullable: true, description: trackNumber })
  trackNumber?: number | null;

  @Field(() => String, { nullable: true, description: genre })
  genre?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'true puts it at the end of the featured shelf, which holds at most 50, unless it is there; false takes it off. Not to be cleared.',
  })
  featured?: boolean | null;
}
