import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { Public } from '../../api/auth.decorator.ts';
import { CacheFor, catalogSeconds } from '../../api/cache-control.decorator.ts';
import { listCost, pageCost } from '../../api/cost.model.ts';
import { Direct, DirectLookUp } from '../../api/direct.decorator.ts';
import { PageArguments } from '../../api/page.queries.ts';
import { projectionOf, projectionOfNodes } from '../../api/projection.model.ts';
import { RequestContext } from '../../api/request-context.service.ts';
import { parseId } from '../../api/validation.checks.ts';
import { Image } from '../../media/image.entity.ts';
import { AlbumsArguments } from '../catalog.inputs.ts';
import {
  albumById,
  songsByAlbum,
  totalsByAlbum,
  writtenAlbumById,
  writtenSongsByAlbum,
} from '../catalog.loaders.ts';
import type { AlbumRow } from '../catalog.rows.ts';
import { listAlbums, listTracksOfAlbum } from '../catalog.service.ts';
import { AlbumConnection, SongConnection } from '../catalog.type.ts';
import { Genre } from '../genres/genre.entity.ts';
import { genresByAlbum, usualGenres } from '../genres/genre.loaders.ts';
import { Song } from '../songs/song.entity.ts';
import { Album } from './album.entity.ts';

const usualSongsOnAnAlbum = 15;

@Resolver(() => Album)
export class AlbumResolver {
  @Public('READ', 'CATALOG')
  @CacheFor(catalogSeconds)
  @Query(() => Album, { nullable: true, description: 'The album with this id; null if it does not exist.' })
  @DirectLookUp('id')
  album(
    @Arg('id', () => ID, { description: 'Id of the album.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const selection = projectionOf(info);
    const key = parseId(id);
    return selection
      ? context.loader(writtenAlbumById(selection)).load(key)
      : context.loader(albumById).load(key);
  }

  @Public('READ', 'CATALOG')
  @CacheFor(catalogSeconds)
  @Query(() => AlbumConnection, {
    nullable: true,
    description: 'All albums that match the filter.',
    complexity: pageCost,
  })
  albums(
    @Args(() => AlbumsArguments) given: AlbumsArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listAlbums(context, given, projectionOfNodes(info));
  }

  @Direct()
  @FieldResolver(() => Image, { nullable: true, description: 'The cover.' })
  image(@Root() { imageKey }: AlbumRow) {
    return imageKey && { key: imageKey };
  }

  @Direct()
  @FieldResolver(() => [Song], {
    description:
      'All songs of the album in track order. Batched: any number of albums costs one SQL statement.',
    complexity: listCost(usualSongsOnAnAlbum),
  })
  songs(@Root() { id }: AlbumRow, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    const selection = projectionOf(info);
    return selection
      ? context.loader(writtenSongsByAlbum(selection)).load(id)
      : context.loader(songsByAlbum).load(id);
  }

  @FieldResolver(() => SongConnection, {
    description: 'The same songs by pages, in track order.',
    complexity: pageCost,
  })
  tracks(
    @Root() { id }: AlbumRow,
    @Args(() => PageArguments) given: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return listTracksOfAlbum(context, id, given);
  }

  @FieldResolver(() => [Genre], {
    description: 'The genres of its songs, those of most songs first.',
    complexity: listCost(usualGenres),
  })
  genres(@Root() { id }: AlbumRow, @Ctx() context: RequestContext) {
    return context.loader(genresByAlbum).load(id);
  }

  @Direct()
  @FieldResolver(() => Int, { description: 'Number of songs.' })
  async songCount(@Root() { id }: AlbumRow, @Ctx() context: RequestContext) {
    return (await context.loader(totalsByAlbum).load(id))?.songCount ?? 0;
  }

  @Direct()
  @FieldResolver(() => Int, { description: 'Total length of its songs, in seconds.' })
  async duration(@Root() { id }: AlbumRow, @Ctx() context: RequestContext) {
    return (await context.loader(totalsByAlbum).load(id))?.duration ?? 0;
  }
}
