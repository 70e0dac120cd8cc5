import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Public } from '../../api/auth.decorator.ts';
import { CacheFor, catalogSeconds } from '../../api/cache-control.decorator.ts';
import { listCost, lookUpCost, pageCost } from '../../api/cost.model.ts';
import { Direct, DirectLookUp } from '../../api/direct.decorator.ts';
import { PageArguments } from '../../api/page.queries.ts';
import { RequestContext } from '../../api/request-context.service.ts';
import { parseId } from '../../api/validation.checks.ts';
import { Image } from '../../media/image.entity.ts';
import { ArtistsArguments, SongsOfArtistArguments } from '../catalog.inputs.ts';
import { artistById } from '../catalog.loaders.ts';
import type { ArtistRow } from '../catalog.rows.ts';
import {
  listAlbumsOfArtist,
  listAppearancesOfArtist,
  listArtists,
  listSongsOfArtist,
  totalsOf,
} from '../catalog.service.ts';
import { AlbumConnection, ArtistConnection, SongConnection } from '../catalog.type.ts';
import { Genre } from '../genres/genre.entity.ts';
import { genresByArtist, usualGenres } from '../genres/genre.loaders.ts';
import { Artist } from './artist.entity.ts';

@Resolver(() => Artist)
export class ArtistResolver {
  @Public('READ', 'CATALOG')
  @CacheFor(catalogSeconds)
  @Query(() => Artist, { nullable: true, description: 'The artist with this id; null if it does not exist.' })
  @DirectLookUp('id')
  artist(
    @Arg('id', () => ID, { description: 'Id of the artist.' }) id: string,
    @Ctx() context: RequestContext,
  ) {
    return context.loader(artistById).load(parseId(id));
  }

  @Public('READ', 'CATALOG')
  @CacheFor(catalogSeconds)
  @Query(() => ArtistConnection, { nullable: true, description: 'All artists.', complexity: pageCost })
  artists(@Args(() => ArtistsArguments) given: ArtistsArguments, @Ctx() context: RequestContext) {
    return listArtists(context, given);
  }

  @Direct()
  @FieldResolver(() => Image, { nullable: true, description: 'A picture of the artist.' })
  image(@Root() { imageKey }: ArtistRow) {
    return imageKey && { key: imageKey };
  }

  @FieldResolver(() => [Genre], {
    description: 'The genres of the songs with a `MAIN` credit of the artist, those of most songs first.',
    complexity: listCost(usualGenres),
  })
  genres(@Root() { id }: ArtistRow, @Ctx() context: RequestContext) {
    return context.loader(genresByArtist).load(id);
  }

  @FieldResolver(() => Int, {
    description: 'Number of its albums, without those on which it only appears.',
    complexity: lookUpCost,
  })
  async albumCount(@Root() { id }: ArtistRow, @Ctx() context: RequestContext) {
    return (await totalsOf(context, id)).albums;
  }

  @FieldResolver(() => Int, {
    description: 'Number of songs with a credit of the artist, whatever the role.',
    complexity: lookUpCost,
  })
  async songCount(@Root() { id }: ArtistRow, @Ctx() context: RequestContext) {
    return (await totalsOf(context, id)).songs;
  }

  @FieldResolver(() => AlbumConnection, {
    description: 'Albums with a `MAIN` credit of the artist, latest release first.',
    complexity: pageCost,
  })
  albums(
    @Root() { id }: ArtistRow,
    @Args(() => PageArguments) given: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return listAlbumsOfArtist(context, id, given);
  }

  @FieldResolver(() => AlbumConnection, {
    description:
      'Albums of others on which the artist is credited, by a song or otherwise; latest release first.',
    complexity: pageCost,
  })
  appearsOn(
    @Root() { id }: ArtistRow,
    @Args(() => PageArguments) given: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return listAppearancesOfArtist(context, id, given);
  }

  @FieldResolver(() => SongConnection, {
    description: 'Songs with a credit of the artist, newest first.',
    complexity: pageCost,
  })
  songs(
    @Root() { id }: ArtistRow,
    @Args(() => SongsOfArtistArguments) { roles, ...given }: SongsOfArtistArguments,
    @Ctx() context: RequestContext,
  ) {
    return listSongsOfArtist(context, id, given, roles);
  }
}
