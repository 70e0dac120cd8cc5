import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { User } from '../../accounts/user.entity.ts';
import { userById } from '../../accounts/user.loaders.ts';
import { Auth } from '../../api/auth.decorator.ts';
import { RequestContext } from '../../api/request-context.service.ts';
import { Role } from '../../api/viewer.model.ts';
import { songById } from '../../catalog/catalog.loaders.ts';
import { Song } from '../../catalog/songs/song.entity.ts';
import { LibraryLimit } from '../library-limit.decorator.ts';
import { addToPlaylist, movePlaylistItem, removeFromPlaylist } from './item.service.ts';
import { AddToPlaylistInput, MovePlaylistItemInput, RemoveFromPlaylistInput } from './playlist.inputs.ts';
import type { PlaylistItemRow } from './playlist.rows.ts';
import { PlaylistPayload } from './playlist.type.ts';
import { PlaylistItem } from './playlist-item.entity.ts';

@Resolver(() => PlaylistItem)
export class PlaylistItemResolver {
  @FieldResolver(() => Song, { description: 'The song at this position.' })
  song(@Root() { songId }: PlaylistItemRow, @Ctx() context: RequestContext) {
    return context.loader(songById).load(songId);
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'The user who added it; null if the account is gone.',
  })
  addedBy(@Root() { addedById }: PlaylistItemRow, @Ctx() context: RequestContext) {
    return addedById && context.loader(userById).load(addedById);
  }

  @Auth(Role.USER, 'LISTEN')
  @LibraryLimit()
  @Mutation(() => PlaylistPayload, {
    description:
      'Adds songs to a playlist that the viewer owns or edits. A playlist holds at most 10,000 songs.',
  })
  async addToPlaylist(
    @Arg('input', () => AddToPlaylistInput, {
      description: 'The playlist, the songs, and where to put them.',
    })
    input: AddToPlaylistInput,
    @Ctx() context: RequestContext,
  ) {
    return { playlist: await addToPlaylist(context, input) };
  }

  @Auth(Role.USER, 'LISTEN')
  @LibraryLimit()
  @Mutation(() => PlaylistPayload, {
    description: 'Removes items from a playlist that the viewer owns or edits.',
  })
  async removeFromPlaylist(
    @Arg('input', () => RemoveFromPlaylistInput, { description: 'The playlist and the items.' })
    input: RemoveFromPlaylistInput,
    @Ctx() context: RequestContext,
  ) {
    return { playlist: await removeFromPlaylist(context, input) };
  }

  @Auth(Role.USER, 'LISTEN')
  @LibraryLimit()
  @Mutation(() => PlaylistPayload, {
    description: 'Moves an item of a playlist that the viewer owns or edits to another position.',
  })
  async movePlaylistItem(
    @Arg('input', () => MovePlaylistItemInput, {
      description: 'The playlist, the item, and its new position.',
    })
    input: MovePlaylistItemInput,
    @Ctx() context: RequestContext,
  ) {
    return { playlist: await movePlaylistItem(context, input) };
  }
}
