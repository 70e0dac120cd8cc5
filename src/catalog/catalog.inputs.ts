import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { PageArguments } from '../api/page.queries.ts';
import { AlbumKind } from './albums/album-kind.model.ts';
import { AlbumSort, ArtistSort, GenreSort, SongSort } from './catalog.orders.ts';
import { CreditRole } from './credits/credit.model.ts';

export enum SortDirection {
  ASC = 'asc',
  DESC = 'desc',
}
registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: 'Sort direction.',
  valuesConfig: {
    ASC: { description: 'Smallest, earliest or first letter first.' },
    DESC: { description: 'Largest, latest or last letter first.' },
  },
});

@InputType({ description: 'Order of songs.' })
export class SongOrder {
  @Field(() => SongSort, { defaultValue: SongSort.CREATED_AT, description: 'The sort key.' })
  by!: SongSort;

  @Field(() => SortDirection, {
    defaultValue: SortDirection.DESC,
    description: 'Smallest first or largest first.',
  })
  direction!: SortDirection;
}

@InputType({ description: 'Order of albums.' })
export class AlbumOrder {
  @Field(() => AlbumSort, { defaultValue: AlbumSort.CREATED_AT, description: 'The sort key.' })
  by!: AlbumSort;

  @Field(() => SortDirection, {
    defaultValue: SortDirection.DESC,
    description: 'Smallest first or largest first.',
  })
  direction!: SortDirection;
}

@InputType({ description: 'Order of artists.' })
export class ArtistOrder {
  @Field(() => ArtistSort, { defaultValue: ArtistSort.NAME, description: 'The sort key.' })
  by!: ArtistSort;

  @Field(() => SortDirection, {
    defaultValue: SortDirection.ASC,
    description: 'Smallest first or largest first.',
  })
  direction!: SortDirection;
}

@InputType({ description: 'Order of genres.' })
export class GenreOrder {
  @Field(() => GenreSort, { defaultValue: GenreSort.NAME, description: 'The sort key.' })
  by!: GenreSort;

  @Field(() => SortDirection, {
    defaultValue: SortDirection.ASC,
    description: 'Smallest first or largest first.',
  })
  direction!: SortDirection;
}

const titleFilter =
  'Part of the title, case-insensitive. One or two letters match only the beginning of the title.';

@InputType({
  description: 'Filters songs. All conditions must hold; omitted or null conditions are ignored.',
})
export class SongFilter {
  @Field(() => ID, { nullable: true, description: 'With a credit of this artist, whatever the role.' })
  artistId?: string | null;

  @Field(() => ID, { nullable: true, description: 'On this album.' })
  albumId?: string | null;

  @Field(() => String, { nullable: true, description: 'With a genre of this name, in any spelling.' })
  genre?: string | null;

  @Field(() => ID, { nullable: true, description: 'With this genre.' })
  genreId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the song is on the featured shelf.' })
  featured?: boolean | null;

  @Field(() => String, { nullable: true, description: titleFilter })
  title?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Released in this year or later; leaves out unknown years.',
  })
  yearFrom?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Released in this year or earlier; leaves out unknown years.',
  })
  yearTo?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether its file holds every sample as it was: see `AudioFile.lossless`.',
  })
  lossless?: boolean | null;
}

@InputType({
  description: 'Filters albums. All conditions must hold; omitted or null conditions are ignored.',
})
export class AlbumFilter {
  @Field(() => ID, { nullable: true, description: 'With a `MAIN` credit of this artist.' })
  artistId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Released in this year.' })
  releaseYear?: number | null;

  @Field(() => String, { nullable: true, description: titleFilter })
  title?: string | null;

  @Field(() => ID, { nullable: true, description: 'With a song of this genre.' })
  genreId?: string | null;

  @Field(() => AlbumKind, { nullable: true, description: 'Of this kind.' })
  kind?: AlbumKind | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Released in this year or later; leaves out unknown years.',
  })
  yearFrom?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Released in this year or earlier; leaves out unknown years.',
  })
  yearTo?: number | null;
}

@InputType({
  description: 'Filters artists. All conditions must hold; omitted or null conditions are ignored.',
})
export class ArtistFilter {
  @Field(() => String, { nullable: true, description: titleFilter.replaceAll('title', 'name') })
  name?: string | null;

  @Field(() => ID, { nullable: true, description: 'With a song of this genre.' })
  genreId?: string | null;
}

@ArgsType()
export class SongsArguments extends PageArguments {
  @Field(() => SongFilter, { nullable: true, description: 'Default: all songs.' })
  filter?: SongFilter | null;

  @Field(() => SongOrder, { nullable: true, description: 'Default: newest first.' })
  orderBy?: SongOrder | null;
}

@ArgsType()
export class AlbumsArguments extends PageArguments {
  @Field(() => AlbumFilter, { nullable: true, description: 'Default: all albums.' })
  filter?: AlbumFilter | null;

  @Field(() => AlbumOrder, { nullable: true, description: 'Default: newest first.' })
  orderBy?: AlbumOrder | null;
}

@ArgsType()
export class ArtistsArguments extends PageArguments {
  @Field(() => ArtistFilter, { nullable: true, description: 'Default: all artists.' })
  filter?: ArtistFilter | null;

  @Field(() => ArtistOrder, { nullable: true, description: 'Default: by name.' })
  orderBy?: ArtistOrder | null;
}

@ArgsType()
export class SongsOfArtistArguments extends PageArguments {
  @Field(() => [CreditRole], {
    nullable: true,
    description: 'Only songs on which the artist has one of these roles; default: any role.',
  })
  roles?: CreditRole[] | null;
}

@ArgsType()
export class GenresArguments extends PageArguments {
  @Field(() => GenreOrder, { nullable: true, description: 'Default: by name.' })
  orderBy?: GenreOrder | null;
}

@ArgsType()
export class SongsOfGenreArguments extends PageArguments {
  @Field(() => SongOrder, { nullable: true, description: 'Default: newest first.' })
  orderBy?: SongOrder | null;
}

@ArgsType()
export class AlbumsOfGenreArguments extends PageArguments {
  @Field(() => AlbumOrder, { nullable: true, description: 'Default: newest first.' })
  orderBy?: AlbumOrder | null;
}
