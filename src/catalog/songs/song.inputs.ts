import { Extensions, Field, Float, ID, InputType, Int } from 'type-graphql';
import { DateTime } from '../../api/date-time.scalar.ts';
import { PartialDate } from '../../api/partial-date.scalar.ts';
import { type FileUpload, UploadScalar } from '../../media/uploads/upload.scalar.ts';
import { takesAudio } from '../../media/uploads/upload-kind.model.ts';
import { CreditInput } from '../credits/credit.inputs.ts';

const picture = "Shown instead of the album's picture: JPEG, PNG, WebP, GIF or AVIF.";
const sortTitle =
  'What lists are ordered by instead of the title, 1 to 200 characters; null for the form that is made of the title.';
const genre = 'Short form of `genres` for a single one, 1 to 100 characters. Cannot be combined with it.';
const genres =
  'At most 20, in order, each 1 to 100 characters and once. Those that match an existing genre in any spelling are that genre; others are created. Empty or null for none.';
const trackNumber = 'Track number on the disc, 1 to 32,767.';
const discNumber = 'Disc number on the album, 1 to 32,767.';
const releaseDate =
  'When this release came out, as precise as it is known, in 1860 to 2200: `1969`, `1969-09` or `1969-09-26`.';
const lyrics = 'Its words. Null for none.';
const artist =
  'Short form of `credits` for a single `MAIN` artist, 1 to 200 characters. Matches an existing artist in any spelling, or creates one.';
const credits =
  'At most 100, in order; at least one must be `MAIN`. Replaces all credits. Cannot be combined with `artist`.';

@InputType({ description: 'The words of a song.' })
export class LyricsInput {
  @Field(() => String, {
    nullable: true,
    description: 'A BCP 47 tag, such as `en` or `pt-BR`; null if unknown.',
  })
  language?: string | null;

  @Field(() => String, {
    description:
      'Plain, or LRC with time stamps, such as `[00:12.50]Words`. At most 5,000 lines of 1,000 characters each.',
  })
  text!: string;
}

@InputType({
  description:
    'A new song. Omitted values for title, artist, album, disc, track, genres, release date, lyrics, duration and picture are read from the tags of the file; null leaves an optional value empty.',
})
export class CreateSongInput {
  @Field(() => UploadScalar, {
    description:
      'MP3, FLAC, Ogg (Vorbis, Opus, Speex, FLAC), M4A, AAC, WAV, AIFF, WMA, APE, WavPack, TTA, Musepack, DSF, DSDIFF, Matroska or WebM; stored byte for byte.',
  })
  @Extensions(takesAudio)
  audio!: Promise<FileUpload>;

  @Field(() => UploadScalar, { nullable: true, description: picture })
  image?: Promise<FileUpload> | null;

  @Field(() => String, {
    nullable: true,
    description: '1 to 200 characters. Required if the tags contain no title.',
  })
  title?: string | null;

  @Field(() => String, { nullable: true, description: `${artist} Required if the tags name no artist.` })
  artist?: string | null;

  @Field(() => [CreditInput], { nullable: true, description: `${credits} Default: the credits of the tags.` })
  credits?: CreditInput[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'An existing album; null for no album. If omitted, the album named in the tags is matched by title and album artist, or created.',
  })
  albumId?: string | null;

  @Field(() => Int, { nullable: true, description: `${discNumber} Default: the tag, or 1.` })
  discNumber?: number | null;

  @Field(() => Int, { nullable: true, description: trackNumber })
  trackNumber?: number | null;

  @Field(() => String, { nullable: true, description: genre })
  genre?: string | null;

  @Field(() => [String], { nullable: true, description: genres })
  genres?: string[] | null;

  @Field(() => PartialDate, { nullable: true, description: `${releaseDate} Null if unknown.` })
  releaseDate?: string | null;

  @Field(() => LyricsInput, { nullable: true, description: lyrics })
  lyrics?: LyricsInput | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'If true, adds the song to the end of the featured shelf, which holds at most 50 songs.',
  })
  featured!: boolean;
}

@InputType({
  description: 'Changes to a song. Omitted fields keep their value; null clears an optional field.',
})
export class UpdateSongInput {
  @Field(() => ID, { description: 'Id of the song.' })
  id!: string;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'The value the editor last saw. If the song has changed since, the answer is CONFLICT and nothing is saved.',
  })
  updatedAt?: Date | null;

  @Field(() => UploadScalar, {
    nullable: true,
    description: 'Replaces the audio file. Only the duration is read from it, no tags. Cannot be cleared.',
  })
  @Extensions(takesAudio)
  audio?: Promise<FileUpload> | null;

  @Field(() => UploadScalar, { nullable: true, description: picture })
  image?: Promise<FileUpload> | null;

  @Field(() => String, { nullable: true, description: '1 to 200 characters. Cannot be cleared.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: sortTitle })
  sortTitle?: string | null;

  @Field(() => String, { nullable: true, description: `${artist} Cannot be cleared.` })
  artist?: string | null;

  @Field(() => [CreditInput], { nullable: true, description: `${credits} Cannot be cleared.` })
  credits?: CreditInput[] | null;

  @Field(() => ID, { nullable: true, description: 'The album to move it to; null takes it off its album.' })
  albumId?: string | null;

  @Field(() => Int, { nullable: true, description: `${discNumber} Cannot be cleared.` })
  discNumber?: number | null;

  @Field(() => Int, { nullable: true, description: trackNumber })
  trackNumber?: number | null;

  @Field(() => String, { nullable: true, description: genre })
  genre?: string | null;

  @Field(() => [String], { nullable: true, description: genres })
  genres?: string[] | null;

  @Field(() => PartialDate, { nullable: true, description: `${releaseDate} Null if unknown.` })
  releaseDate?: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Beats a minute, more than 0, at most 1,000. Null if unknown.',
  })
  bpm?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'International Standard Recording Code, with or without hyphens. Null if unknown.',
  })
  isrc?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The UUID of the recording at MusicBrainz. Null if unknown.',
  })
  musicBrainzId?: string | null;

  @Field(() => LyricsInput, { nullable: true, description: lyrics })
  lyrics?: LyricsInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'If true, adds the song to the end of the featured shelf, which holds at most 50 songs, unless it is already there; false removes it. Cannot be cleared.',
  })
  featured?: boolean | null;
}

@InputType({
  description:
    'The same change to many songs. Omitted fields keep their value; null clears an optional field. All songs are changed, or none.',
})
export class UpdateSongsInput {
  @Field(() => [ID], { description: 'Ids of 1 to 500 songs, each once.' })
  ids!: string[];

  @Field(() => String, { nullable: true, description: `${artist} Cannot be cleared.` })
  artist?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The album to move them to, with their disc and track numbers; null takes them off their albums.',
  })
  albumId?: string | null;

  @Field(() => [String], { nullable: true, description: genres })
  genres?: string[] | null;

  @Field(() => PartialDate, { nullable: true, description: `${releaseDate} Null if unknown.` })
  releaseDate?: string | null;
}
