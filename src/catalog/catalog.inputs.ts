import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { PageArguments } from '../api/page.queries.ts';
import { AlbumSort, ArtistSort, SongSort } from './catalog.orders.ts';

export enum SortDirection {
  ASC = 'asc',
  DESC = 'desc',
}
registerEnumType(SortDirection, { name: 'SortDirection', description: 'Which end of an order comes first.' });

@InputType({ description: 'In which order songs come.' })
export class SongOrder {
  @Field(() => SongSort, { defaultValue: SongSort.CREATED_AT, description: 'What counts.' })
  by!: SongSort;

  @Field(() => SortDirection, { defaultValue: SortDirection.DESC, description: 'Smallest or largest first.' })
  direction!: SortDirection;
}

@InputType({ description: 'In which order albums come.' })
export class AlbumOrder {
  @Field(() => AlbumSort, { defaultValue: AlbumSort.CREATED_AT, description: 'What counts.' })
  by!: AlbumSort;

  @Field(() => SortDirection, { defaultValue: SortDirection.DESC, description: 'Smallest or largest first.' })
  direction!: SortDirection;
}

@InputType({ description: 'In which order artists come.' })
export class ArtistOrder {
  @Field(() => ArtistSort, { defaultValue: ArtistSort.NAME, description: 'What counts.' })
  by!: ArtistSort;

  @Field(() => SortDirection, { defaultValue: SortDirection.ASC, description: 'Smallest or largest first.' })
  direction!: SortDirection;
}

const titleFilter =
  'A part of the title, without regard to case. One or two letters match only where the title begins with them.';

@InputType({
  description: 'Which songs are wanted. All conditions must hold; what is left out or null does not count.',
})
export class SongFilter {
  @Field(() => ID, { nullable: true, description: 'By this artist.' })
  artistId?: string | null;

  @Field(() => ID, { nullable: true, description: 'On this album.' })
  albumId?: string | null;

  @Field(() => String, { nullable: true, description: 'Of this genre, without regard to case.' })
  genre?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'On the featured shelf, or not on it.' })
  featured?: boolean | null;

  @Field(() => String, { nullable: true, description: titleFilter })
  title?: string | null;
}

@InputType({
  description: 'Which albums are wanted. All conditions must hold; what is left out or null does not count.',
})
export class AlbumFilter {
  @Field(() => ID, { nullable: true, description: 'By this album artist.' })
  artistId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Released in this year.' })
  releaseYear?: number | null;

  @Field(() => String, { nullable: true, description: titleFilter })
  title?: string | null;
}

@ArgsType()
export class SongsArguments extends PageArguments {
  @Field(() => SongFilter, { nullable: true, description: 'Which songs; all when left out.' })
  filter?: SongFilter | null;

  @Field(() => SongOrder, { nullable: true, description: 'Newest first when left out.' })
  orderBy?: SongOrder | null;
}

@ArgsType()
export class AlbumsArguments extends PageArguments {
  @Field(() => AlbumFilter, { nullable: true, description: 'Which albums; all when left out.' })
  filter?: AlbumFilter | null;

  @Field(() => AlbumOrder, { nullable: true, description: 'Newest first when left out.' })
  orderBy?: AlbumOrder | null;
}

@ArgsType()
export class ArtistsArguments extends PageArguments {
  @Field(() => ArtistOrder, { nullable: true, description: 'By name when left out.' })
  orderBy?: ArtistOrder | null;
}
