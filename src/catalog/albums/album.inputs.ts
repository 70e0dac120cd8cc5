import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTime } from '../../api/date-time.scalar.ts';
import { PartialDate } from '../../api/partial-date.scalar.ts';
import { type FileUpload, UploadScalar } from '../../media/uploads/upload.scalar.ts';
import { CreditInput } from '../credits/credit.inputs.ts';
import { AlbumKind } from './album-kind.model.ts';

const sortTitle =
  'What lists are ordered by instead of the title, 1 to 200 characters; null for the form that is made of the title.';
const artist =
  'Short form of `credits` for a single `MAIN` artist, 1 to 200 characters. Matches an existing artist in any spelling, or creates one.';
const credits =
  'At most 100, in order; at least one must be `MAIN`. Replaces all credits. Cannot be combined with `artist`.';

const releaseYear = 'Year of the first release, 1860 to 2200; null if unknown.';
const releaseDate =
  'When this release came out, as precise as it is known, in 1860 to 2200: `1969`, `1969-09` or `1969-09-26`.';
const edition =
  'What tells it from other releases of the title, such as `Deluxe Edition`: at most 200 characters.';
const kind = 'What it is; null for what its files say.';
const picture = 'The cover: JPEG, PNG, WebP, GIF or AVIF.';
const songs =
  'At most 1,000 songs, or as many as the album already has, each once and in order; track numbers run from 1 on each disc. A song of another album is moved. Cannot be combined with';

@InputType({ description: 'A song and its disc on an album.' })
export class AlbumTrackInput {
  @Field(() => ID, { description: 'Id of the song.' })
  songId!: string;

  @Field(() => Int, { defaultValue: 1, description: '1 to 32,767.' })
  discNumber!: number;
}

@InputType({ description: 'The title of a disc.' })
export class DiscInput {
  @Field(() => Int, { description: 'A disc on which the album has songs, 1 to 32,767.' })
  number!: number;

  @Field(() => String, { nullable: true, description: 'At most 200 characters; null for none.' })
  title?: string | null;
}

@InputType({
  description:
    'A new album. Artist, title, edition and year identify an album; a second one with the same values is a CONFLICT, whose `conflictId` is the one that is there.',
})
export class CreateAlbumInput {
  @Field(() => String, { description: '1 to 200 characters.' })
  title!: string;

  @Field(() => String, { nullable: true, description: `${artist} Either this or \`credits\` is required.` })
  artist?: string | null;

  @Field(() => [CreditInput], { nullable: true, description: credits })
  credits?: CreditInput[] | null;

  @Field(() => String, { nullable: true, description: edition })
  edition?: string | null;

  @Field(() => AlbumKind, { nullable: true, description: kind })
  kind?: AlbumKind | null;

  @Field(() => Int, { nullable: true, description: `${releaseYear} Default: that of \`releaseDate\`.` })
  releaseYear?: number | null;

  @Field(() => PartialDate, { nullable: true, description: `${releaseDate} In the release year.` })
  releaseDate?: string | null;

  @Field(() => UploadScalar, { nullable: true, description: picture })
  image?: Promise<FileUpload> | null;

  @Field(() => [ID], { nullable: true, description: `${songs} \`tracks\`. All songs are put on disc 1.` })
  songIds?: string[] | null;

  @Field(() => [AlbumTrackInput], { nullable: true, description: `${songs} \`songIds\`.` })
  tracks?: AlbumTrackInput[] | null;
}

const leftOut = 'A song that is left out stays in the catalog, without an album.';

@InputType({
  description: 'Changes to an album. Omitted fields keep their value; null clears an optional field.',
})
export class UpdateAlbumInput {
  @Field(() => ID, { description: 'Id of the album.' })
  id!: string;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'The value the editor last saw. If the album has changed since, the answer is CONFLICT and nothing is saved; also if `songIds` or `tracks` leaves out a song that was added to the album or changed since.',
  })
  updatedAt?: Date | null;

  @Field(() => String, { nullable: true, description: '1 to 200 characters. Cannot be cleared.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: sortTitle })
  sortTitle?: string | null;

  @Field(() => String, { nullable: true, description: `${artist} Cannot be cleared.` })
  artist?: string | null;

  @Field(() => [CreditInput], { nullable: true, description: `${credits} Cannot be cleared.` })
  credits?: CreditInput[] | null;

  @Field(() => String, { nullable: true, description: edition })
  edition?: string | null;

  @Field(() => AlbumKind, { nullable: true, description: kind })
  kind?: AlbumKind | null;

  @Field(() => Int, {
    nullable: true,
    description: `${releaseYear} It is that of \`originalReleaseDate\`, or else that of \`releaseDate\`; if it is given without them, they follow it.`,
  })
  releaseYear?: number | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: `${releaseDate} The release year follows it unless there is an original release date.`,
  })
  releaseDate?: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description:
      'When it came out for the first time, if this is a reissue; not after `releaseDate`. The release year follows it.',
  })
  originalReleaseDate?: string | null;

  @Field(() => String, { nullable: true, description: 'Who published it: at most 200 characters.' })
  label?: string | null;

  @Field(() => String, { nullable: true, description: "The label's number: at most 100 characters." })
  catalogNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'UPC or EAN: at most 100 characters.' })
  barcode?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The UUID of the release at MusicBrainz. One that another album has is a CONFLICT.',
  })
  musicBrainzId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The UUID of the release group at MusicBrainz.' })
  musicBrainzReleaseGroupId?: string | null;

  @Field(() => [DiscInput], {
    nullable: true,
    description:
      'Titles of its discs, after `songIds` or `tracks` took effect. Discs that are left out keep theirs; null removes all.',
  })
  discs?: DiscInput[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Replaces the genres of all its songs, after `songIds` or `tracks` took effect: at most 20, in order, each 1 to 100 characters and once. Those that match an existing genre in any spelling are that genre; others are created. Empty or null for none.',
  })
  genres?: string[] | null;

  @Field(() => UploadScalar, { nullable: true, description: picture })
  image?: Promise<FileUpload> | null;

  @Field(() => [ID], {
    nullable: true,
    description: `Replaces the album's songs and their order. Each song of the album stays on its disc; an added song joins the disc of the song before it, or disc 1 if it is the first. ${songs} \`tracks\`. ${leftOut}`,
  })
  songIds?: string[] | null;

  @Field(() => [AlbumTrackInput], {
    nullable: true,
    description: `Replaces the album's songs, their discs and their order. ${songs} \`songIds\`. ${leftOut}`,
  })
  tracks?: AlbumTrackInput[] | null;
}
