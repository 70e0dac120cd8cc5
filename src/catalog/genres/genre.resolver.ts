import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Public } from '../../api/auth.decorator.ts';
import { CacheFor, catalogSeconds } from '../../api/cache-control.decorator.ts';
import { lookUpCost, pageCost } from '../../api/cost.model.ts';
import { RequestContext } from '../../api/request-context.service.ts';
import { parseId } from '../../api/validation.checks.ts';
import { AlbumsOfGenreArguments, GenresArguments, SongsOfGenreArguments } from '../catalog.inputs.ts';
import type { GenreRow } from '../catalog.rows.ts';
import { AlbumConnection, GenreConnection, SongConnection } from '../catalog.type.ts';
import { Genre } from './genre.entity.ts';
import { genreById } from './genre.loaders.ts';
import { listAlbumsOfGenre, listGenres, listSongsOfGenre, totalsOf } from './genre.service.ts';

@Resolver(() => Genre)
export class GenreResolver {
  @Public('READ', 'CATALOG')
  @CacheFor(catalogSeconds)
  @Query(() => Genre, { nullable: true, description: 'The genre with this id; null if it does not exist.' })
  genre(
    @Arg('id', () => ID, { description: 'Id of the genre.' }) id: string,
    @Ctx() context: RequestContext,
  ) {
    return context.loader(genreById).load(parseId(id));
  }

  @Public('READ', 'CATALOG')
  @CacheFor(catalogSeconds)
  @Query(() => GenreConnection, {
    nullable: true,
    description: 'All genres that have songs.',
    complexity: pageCost,
  })
  genres(@Args(() => GenresArguments) given: GenresArguments, @Ctx() context: RequestContext) {
    return listGenres(context, given);
  }

  @FieldResolver(() => Int, { description: 'Number of songs that have it.', complexity: lookUpCost })
  async songCount(@Root() { id }: GenreRow, @Ctx() context: RequestContext) {
    return (await totalsOf(context, id)).songCount;
  }

  @FieldResolver(() => Int, {
    description: 'Number of albums with a song that has it.',
    complexity: lookUpCost,
  })
  async albumCount(@Root() { id }: GenreRow, @Ctx() context: RequestContext) {
    return (await totalsOf(context, id)).albumCount;
  }

  @FieldResolver(() => SongConnection, {
    description: 'Songs that have it, whether as their first genre or a further one.',
    complexity: pageCost,
  })
  songs(
    @Root() { id }: GenreRow,
    @Args(() => SongsOfGenreArguments) given: SongsOfGenreArguments,
    @Ctx() context: RequestContext,
  ) {
    return listSongsOfGenre(context, id, given);
  }

  @FieldResolver(() => AlbumConnection, {
    description: 'Albums with a song that has it.',
    complexity: pageCost,
  })
  albums(
    @Root() { id }: GenreRow,
    @Args(() => AlbumsOfGenreArguments) given: AlbumsOfGenreArguments,
    @Ctx() context: RequestContext,
  ) {
    return listAlbumsOfGenre(context, id, given);
  }
}
