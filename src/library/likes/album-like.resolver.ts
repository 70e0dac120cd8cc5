import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Auth } from '../../api/auth.decorator.ts';
import { pageCost } from '../../api/cost.model.ts';
import { PageArguments } from '../../api/page.queries.ts';
import { RequestContext } from '../../api/request-context.service.ts';
import { parseId } from '../../api/validation.checks.ts';
import { Role } from '../../api/viewer.model.ts';
import { Album } from '../../catalog/albums/album.entity.ts';
import type { AlbumRow } from '../../catalog/catalog.rows.ts';
import { AlbumConnection, AlbumPayload } from '../../catalog/catalog.type.ts';
import { LibraryLimit } from '../library-limit.decorator.ts';
import { likeAlbum, listLikedAlbums, unlikeAlbum } from './album-like.service.ts';
import { likedByAlbum } from './like.loaders.ts';

@Resolver(() => Album)
export class AlbumLikeResolver {
  @Auth(Role.USER, 'READ', 'LISTEN')
  @Query(() => AlbumConnection, {
    nullable: true,
    description: 'The albums that the viewer has in the library, latest like first.',
    complexity: pageCost,
  })
  likedAlbums(@Args(() => PageArguments) given: PageArguments, @Ctx() context: RequestContext) {
    return listLikedAlbums(context, given);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer has it in the library; false when signed out.',
  })
  liked(@Root() { id }: AlbumRow, @Ctx() context: RequestContext) {
    return context.loader(likedByAlbum).load(id);
  }

  @Auth(Role.USER, 'LISTEN')
  @LibraryLimit()
  @Mutation(() => AlbumPayload, {
    description: "Adds an album to the viewer's library. Liking it again changes nothing.",
  })
  async likeAlbum(
    @Arg('albumId', () => ID, { description: 'Id of the album.' }) albumId: string,
    @Ctx() context: RequestContext,
  ) {
    return { album: await likeAlbum(context, parseId(albumId, 'albumId')) };
  }

  @Auth(Role.USER, 'LISTEN')
  @LibraryLimit()
  @Mutation(() => AlbumPayload, {
    description: "Removes an album from the viewer's library, if it is there.",
  })
  async unlikeAlbum(
    @Arg('albumId', () => ID, { description: 'Id of the album.' }) albumId: string,
    @Ctx() context: RequestContext,
  ) {
    return { album: await unlikeAlbum(context, parseId(albumId, 'albumId')) };
  }
}
