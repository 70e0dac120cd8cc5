import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Public } from '../../api/auth.decorator.ts';
import { CacheFor, catalogSeconds } from '../../api/cache-control.decorator.ts';
import { listCost, pageCost } from '../../api/cost.model.ts';
import { Direct, DirectLookUp } from '../../api/direct.decorator.ts';
import { projectionOf, projectionOfNodes } from '../../api/projection.model.ts';
import { RequestContext } from '../../api/request-context.service.ts';
import { Url } from '../../api/url.scalar.ts';
import { parseId } from '../../api/validation.checks.ts';
import { AudioFile } from '../../media/audio-file.entity.ts';
import { Image } from '../../media/image.entity.ts';
import { mediaUrl } from '../../media/media-url.model.ts';
import { Album } from '../albums/album.entity.ts';
import { SongsArguments } from '../catalog.inputs.ts';
import { albumById, songById, writtenSongById } from '../catalog.loaders.ts';
import type { SongRow } from '../catalog.rows.ts';
import { listSongs } from '../catalog.service.ts';
import { SongConnection } from '../catalog.type.ts';
import { Genre } from '../genres/genre.entity.ts';
import { genresBySong, usualGenres } from '../genres/genre.loaders.ts';
import { Song } from './song.entity.ts';

@Resolver(() => Song)
export class SongResolver {
  @Public('READ', 'CATALOG')
  @CacheFor(catalogSeconds)
  @Query(() => Song, { nullable: true, description: 'The song with this id; null if it does not exist.' })
  @DirectLookUp('id')
  song(
    @Arg('id', () => ID, { description: 'Id of the song.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const selection = projectionOf(info);
    const key = parseId(id);
    return selection
      ? context.loader(writtenSongById(selection)).load(key)
      : context.loader(songById).load(key);
  }

  @Public('READ', 'CATALOG')
  @CacheFor(catalogSeconds)
  @Query(() => SongConnection, {
    nullable: true,
    description: 'All songs that match the filter.',
    complexity: pageCost,
  })
  songs(
    @Args(() => SongsArguments) given: SongsArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listSongs(context, given, projectionOfNodes(info));
  }

  @Direct()
  @FieldResolver(() => Album, { nullable: true, description: 'The album it is on, if any.' })
  album(@Root() { albumId }: SongRow, @Ctx() context: RequestContext) {
    return albumId && context.loader(albumById).load(albumId);
  }

  @FieldResolver(() => [Genre], {
    description: 'Its genres, at most 20, in the order that the tags or an editor gave them.',
    complexity: listCost(usualGenres),
  })
  genres(@Root() { id }: SongRow, @Ctx() context: RequestContext) {
    return context.loader(genresBySong).load(id);
  }

  @Direct()
  @FieldResolver(() => Url, { description: 'Address of the audio; supports HTTP range requests.' })
  audioUrl(@Root() { audioKey }: SongRow, @Ctx() context: RequestContext) {
    return mediaUrl(context, audioKey);
  }

  @Direct()
  @FieldResolver(() => AudioFile, { description: 'The stored file that `audioUrl` serves.' })
  audio(@Root() { audioKey }: SongRow) {
    return { key: audioKey };
  }

  @Direct()
  @FieldResolver(() => Image, { nullable: true, description: "The song's picture, or else its album's." })
  image(@Root() { imageKey, albumId }: SongRow, @Ctx() context: RequestContext) {
    if (imageKey) return { key: imageKey };
    return albumId ? coverOf(albumId, context) : null;
  }

  @Direct()
  @FieldResolver(() => Boolean, { description: 'Whether it is on the featured shelf.' })
  featured(@Root() { featuredPosition }: SongRow) {
    return featuredPosition !== null;
  }
}

async function coverOf(albumId: string, context: RequestContext) {
  const album = await context.loader(albumById).load(albumId);
  return album?.imageKey ? { key: album.imageKey } : null;
}
