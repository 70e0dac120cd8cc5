import { Arg, Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import { Public } from '../api/auth.decorator.ts';
import { CacheFor, catalogSeconds } from '../api/cache-control.decorator.ts';
import { pageCost } from '../api/cost.model.ts';
import { RequestContext } from '../api/request-context.service.ts';
import { AlbumConnection, ArtistConnection, SongConnection } from '../catalog/catalog.type.ts';
import { PlaylistConnection } from '../library/playlists/playlist.type.ts';
import {
  mostOfOneKind,
  searchAlbums,
  searchArtists,
  searchPlaylists,
  searchSongs,
} from './paged-search.service.ts';

@ArgsType()
class SearchPageArguments {
  @Field(() => Int, {
    nullable: true,
    description: 'Number of results, or after `after`: 1 to 100, default 20.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only results after this cursor.' })
  after?: string | null;
}

const describe = (nouns: string) =>
  `${nouns}, matched and ranked as by \`search\`, by pages, best first; at most the best ${mostOfOneKind}.`;
const given = { description: 'Any text. Only the first 200 characters and 10 words are used.' };

/** One kind by pages. */
@Resolver()
export class PagedSearchResolver {
  @Public('READ', 'CATALOG')
  @CacheFor(catalogSeconds)
  @Query(() => SongConnection, { nullable: true, description: describe('Songs'), complexity: pageCost })
  searchSongs(
    @Arg('query', () => String, given) query: string,
    @Args(() => SearchPageArguments) page: SearchPageArguments,
    @Ctx() context: RequestContext,
  ) {
    return searchSongs(context, query, page);
  }

  @Public('READ', 'CATALOG')
  @CacheFor(catalogSeconds)
  @Query(() => AlbumConnection, { nullable: true, description: describe('Albums'), complexity: pageCost })
  searchAlbums(
    @Arg('query', () => String, given) query: string,
    @Args(() => SearchPageArguments) page: SearchPageArguments,
    @Ctx() context: RequestContext,
  ) {
    return searchAlbums(context, query, page);
  }

  @Public('READ', 'CATALOG')
  @CacheFor(catalogSeconds)
  @Query(() => ArtistConnection, { nullable: true, description: describe('Artists'), complexity: pageCost })
  searchArtists(
    @Arg('query', () => String, given) query: string,
    @Args(() => SearchPageArguments) page: SearchPageArguments,
    @Ctx() context: RequestContext,
  ) {
    return searchArtists(context, query, page);
  }

  @Public('READ', 'LISTEN')
  @Query(() => PlaylistConnection, {
    nullable: true,
    description: describe("Public playlists and the viewer's own"),
    complexity: pageCost,
  })
  searchPlaylists(
    @Arg('query', () => String, given) query: string,
    @Args(() => SearchPageArguments) page: SearchPageArguments,
    @Ctx() context: RequestContext,
  ) {
    return searchPlaylists(context, query, page);
  }
}
