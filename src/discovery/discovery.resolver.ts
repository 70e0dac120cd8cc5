import type { ComplexityEstimator } from 'graphql-query-complexity';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { Public } from '../api/auth.decorator.ts';
import { CacheFor, catalogSeconds } from '../api/cache-control.decorator.ts';
import { RequestContext } from '../api/request-context.service.ts';
import { badArgument } from '../api/request-errors.model.ts';
import { parseId } from '../api/validation.checks.ts';
import { Album } from '../catalog/albums/album.entity.ts';
import { Song } from '../catalog/songs/song.entity.ts';
import { discoveryClock } from './discovery-clock.key.ts';
import { madeForYouShelf } from './made-for-you/made-for-you.service.ts';
import { featuredShelf, newAlbumsShelf, similarShelf, trendingShelf } from './shelves.service.ts';

const longestShelf = 50;

/** Description of the argument `limit` of a shelf. */
const limitDescription = `Maximum number of entries: 1 to ${longestShelf}.`;

/** @throws BAD_USER_INPUT naming the argument. */
function parseLimit(limit: number): number {
  if (limit < 1 || limit > longestShelf) {
    throw badArgument('limit', `expected 1 to ${longestShelf}, got ${limit}`);
  }
  return limit;
}

/** The cost of a shelf: the cost of an entry times the requested number. Invalid limits count as the longest. */
const shelfCost: ComplexityEstimator = ({ args, childComplexity }) => {
  const limit = Number(args.limit);
  return 1 + (limit >= 1 && limit <= longestShelf ? limit : longestShelf) * childComplexity;
};

/** Shelves: short lists to explore. */
@Resolver()
export class DiscoveryResolver {
  @Public('READ', 'CATALOG')
  @CacheFor(catalogSeconds)
  @Query(() => [Song], {
    nullable: true,
    description:
      'Songs chosen by administrators, in their order, topped up with a selection from the catalog that changes daily at midnight UTC.',
    complexity: shelfCost,
  })
  featuredSongs(
    @Arg('limit', () => Int, { defaultValue: 6, description: limitDescription }) limit: number,
    @Ctx() context: RequestContext,
  ) {
    return featuredShelf(context, context.service(discoveryClock).now(), parseLimit(limit));
  }

  @Public('READ')
  @Query(() => [Song], {
    nullable: true,
    description:
      'Recommendations based on what the viewer and similar listeners play and like; popular songs if nothing is known. Leaves out songs that the viewer has just heard, and avoids the same artist twice in a row.',
    complexity: shelfCost,
  })
  madeForYouSongs(
    @Arg('limit', () => Int, { defaultValue: 4, description: limitDescription }) limit: number,
    @Ctx() context: RequestContext,
  ) {
    return madeForYouShelf(context, context.service(discoveryClock).now(), parseLimit(limit));
  }

  @Public('READ')
  @CacheFor(catalogSeconds)
  @Query(() => [Song], {
    nullable: true,
    description:
      'The most played songs of recent days. Recent plays weigh more, and many listeners weigh more than one who repeats. The newest songs fill up the list if needed.',
    complexity: shelfCost,
  })
  trendingSongs(
    @Arg('limit', () => Int, { defaultValue: 4, description: limitDescription }) limit: number,
    @Ctx() context: RequestContext,
  ) {
    return trendingShelf(context, context.service(discoveryClock).now(), parseLimit(limit));
  }

  @Public('READ', 'CATALOG')
  @CacheFor(catalogSeconds)
  @Query(() => [Album], {
    nullable: true,
    description: 'The newest albums in the catalog, newest first.',
    complexity: shelfCost,
  })
  newAlbums(
    @Arg('limit', () => Int, { defaultValue: 6, description: limitDescription }) limit: number,
    @Ctx() context: RequestContext,
  ) {
    return newAlbumsShelf(context, parseLimit(limit));
  }

  @Public('READ')
  @CacheFor(catalogSeconds)
  @Query(() => [Song], {
    nullable: true,
    description:
      'Songs that listeners of this song also play, most similar first, followed if needed by songs of the same artist and genre. Empty if the song does not exist.',
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
