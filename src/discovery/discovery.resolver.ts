import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { parseId } from '../api/identifier.checks.ts';
import { RequestContext } from '../api/request-context.service.ts';
import { Album } from '../catalog/albums/album.entity.ts';
import { Song } from '../catalog/songs/song.entity.ts';
import { limitDescription, parseLimit, shelfCost } from './discovery.inputs.ts';
import { featuredShelf } from './featured/featured.service.ts';
import { madeForYouShelf } from './made-for-you/made-for-you.service.ts';
import { newAlbumsShelf } from './newest.service.ts';
import { similarShelf } from './similar/similar.service.ts';
import { trendingShelf } from './trending/trending.service.ts';

/** Shelves: short lists that are made for looking around. */
@Resolver()
export class DiscoveryResolver {
  @Query(() => [Song], {
    description:
      "Chosen by an admin, in the admin's order; topped up with a pick of the catalog that changes each day, at midnight UTC.",
    complexity: shelfCost,
  })
  featuredSongs(
    @Arg('limit', () => Int, { defaultValue: 6, description: limitDescription }) limit: number,
    @Ctx() context: RequestContext,
  ) {
    return featuredShelf(context, parseLimit(limit));
  }

  @Query(() => [Song], {
    description:
      'For the viewer, from what the viewer and listeners alike play and like; popular songs when nothing is known. Leaves out what the viewer just heard, and shows no artist twice in a row where that can be avoided.',
    complexity: shelfCost,
  })
  madeForYouSongs(
    @Arg('limit', () => Int, { defaultValue: 4, description: limitDescription }) limit: number,
    @Ctx() context: RequestContext,
  ) {
    return madeForYouShelf(context, parseLimit(limit));
  }

  @Query(() => [Song], {
    description:
      'Most played lately: recent plays weigh more, and many listeners more than one who repeats. The newest songs follow where fewer are played than asked for.',
    complexity: shelfCost,
  })
  trendingSongs(
    @Arg('limit', () => Int, { defaultValue: 4, description: limitDescription }) limit: number,
    @Ctx() context: RequestContext,
  ) {
    return trendingShelf(context, parseLimit(limit));
  }

  @Query(() => [Album], { description: 'The latest additions, newest first.', complexity: shelfCost })
  newAlbums(
    @Arg('limit', () => Int, { defaultValue: 6, description: limitDescription }) limit: number,
    @Ctx() context: RequestContext,
  ) {
    return newAlbumsShelf(context, parseLimit(limit));
  }

  @Query(() => [Song], {
    description:
      'Songs that listeners of this one also play, the nearest first; then, where these are few, songs of the same artist and genre. Empty for a song that is not there.',
    complexity: shelfCost,
  })
  similarSongs(
    @Arg('songId', () => ID, { description: 'The song to start from.' }) songId: string,
    @Arg('limit', () => Int, { defaultValue: 10, description: limitDescription }) limit: number,
    @Ctx() context: RequestContext,
  ) {
    return similarShelf(context, parseId(songId, 'songId'), parseLimit(limit));
  }
}
