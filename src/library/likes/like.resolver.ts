import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Auth } from '../../api/auth.decorator.ts';
import { pageCost } from '../../api/cost.model.ts';
import { PageArguments } from '../../api/page.queries.ts';
import { RequestContext } from '../../api/request-context.service.ts';
import { parseId } from '../../api/validation.checks.ts';
import { Role } from '../../api/viewer.model.ts';
import type { SongRow } from '../../catalog/catalog.rows.ts';
import { SongConnection, SongPayload } from '../../catalog/catalog.type.ts';
import { Song } from '../../catalog/songs/song.entity.ts';
import { LibraryLimit } from '../library-limit.decorator.ts';
import { likedBySong } from './like.loaders.ts';
import { likeSong, listLikedSongs, unlikeSong } from './like.service.ts';

@Resolver(() => Song)
export class LikeResolver {
  @Auth(Role.USER, 'READ', 'LISTEN')
  @Query(() => SongConnection, {
    nullable: true,
    description: 'The songs that the viewer likes, latest like first.',
    complexity: pageCost,
  })
  likedSongs(@Args(() => PageArguments) given: PageArguments, @Ctx() context: RequestContext) {
    return listLikedSongs(context, given);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer likes it; false when signed out.' })
  liked(@Root() { id }: SongRow, @Ctx() context: RequestContext) {
    return context.loader(likedBySong).load(id);
  }

  @Auth(Role.USER, 'LISTEN')
  @LibraryLimit()
  @Mutation(() => SongPayload, {
    description: "Adds a song to the viewer's liked songs. Liking it again changes nothing.",
  })
  async likeSong(
    @Arg('songId', () => ID, { description: 'Id of the song.' }) songId: string,
    @Ctx() context: RequestContext,
  ) {
    return { song: await likeSong(context, parseId(songId, 'songId')) };
  }

  @Auth(Role.USER, 'LISTEN')
  @LibraryLimit()
  @Mutation(() => SongPayload, {
    description: "Removes a song from the viewer's liked songs, if it is among them.",
  })
  async unlikeSong(
    @Arg('songId', () => ID, { description: 'Id of the song.' }) songId: string,
    @Ctx() context: RequestContext,
  ) {
    return { song: await unlikeSong(context, parseId(songId, 'songId')) };
  }
}
