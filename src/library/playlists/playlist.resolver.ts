import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { User } from '../../accounts/user.entity.ts';
import { userById } from '../../accounts/user.loaders.ts';
import { Auth, Public } from '../../api/auth.decorator.ts';
import { pageCost } from '../../api/cost.model.ts';
import { DeletePayload } from '../../api/delete-payload.type.ts';
import { PageArguments } from '../../api/page.queries.ts';
import { RequestContext } from '../../api/request-context.service.ts';
import { parseId } from '../../api/validation.checks.ts';
import { Role } from '../../api/viewer.model.ts';
import { Image } from '../../media/image.entity.ts';
import { LibraryLimit } from '../library-limit.decorator.ts';
import { Playlist } from './playlist.entity.ts';
import { CreatePlaylistInput, UpdatePlaylistInput } from './playlist.inputs.ts';
import {
  durationByPlaylist,
  pictureByPlaylist,
  playlistById,
  songCountByPlaylist,
} from './playlist.loaders.ts';
import type { PlaylistRow } from './playlist.rows.ts';
import {
  createPlaylist,
  deletePlaylist,
  listItemsOf,
  listPlaylistsOf,
  updatePlaylist,
} from './playlist.service.ts';
import { PlaylistConnection, PlaylistItemConnection, PlaylistPayload } from './playlist.type.ts';

@Resolver(() => User)
export class PlaylistOwnerResolver {
  @FieldResolver(() => PlaylistConnection, {
    description: "The user's playlists, newest first; of other users, only public ones.",
    complexity: pageCost,
  })
  playlists(
    @Root() { id }: { id: string },
    @Args(() => PageArguments) given: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return listPlaylistsOf(context, id, given);
  }
}

/** Counting and adding up read every item, up to 10,000. */
const readsAllItems = 10;

@Resolver(() => Playlist)
export class PlaylistResolver {
  @Public('READ', 'LISTEN')
  @Query(() => Playlist, {
    nullable: true,
    description: 'The playlist with this id; null if it does not exist or the viewer may not see it.',
  })
  playlist(
    @Arg('id', () => ID, { description: 'Id of the playlist.' }) id: string,
    @Ctx() context: RequestContext,
  ) {
    return context.loader(playlistById).load(parseId(id));
  }

  @Auth(Role.USER, 'READ', 'LISTEN')
  @Query(() => PlaylistConnection, {
    nullable: true,
    description: "The viewer's playlists, newest first.",
    complexity: pageCost,
  })
  playlists(@Args(() => PageArguments) given: PageArguments, @Ctx() context: RequestContext) {
    return listPlaylistsOf(context, context.signedIn.id, given);
  }

  @FieldResolver(() => User, {
    description: 'The user who created it. Only this user may change more than its items.',
  })
  owner(@Root() { ownerId }: PlaylistRow, @Ctx() context: RequestContext) {
    return context.loader(userById).load(ownerId);
  }

  @FieldResolver(() => Image, {
    nullable: true,
    description: 'The first picture of its first 50 songs or their albums.',
  })
  async image(@Root() { id }: PlaylistRow, @Ctx() context: RequestContext) {
    const picture = await context.loader(pictureByPlaylist).load(id);
    return picture && { key: picture.imageKey };
  }

  @FieldResolver(() => PlaylistItemConnection, {
    description: "Its songs in the owner's order; at most 10,000.",
    complexity: pageCost,
  })
  items(
    @Root() { id }: PlaylistRow,
    @Args(() => PageArguments) given: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return listItemsOf(context, id, given);
  }

  @FieldResolver(() => Int, {
    description: 'Number of items; a song that occurs twice counts twice.',
    complexity: readsAllItems,
  })
  async songCount(@Root() { id }: PlaylistRow, @Ctx() context: RequestContext) {
    return (await context.loader(songCountByPlaylist).load(id))?.total ?? 0;
  }

  @FieldResolver(() => Int, {
    description: 'Total length of its songs, in seconds.',
    complexity: readsAllItems,
  })
  async duration(@Root() { id }: PlaylistRow, @Ctx() context: RequestContext) {
    return (await context.loader(durationByPlaylist).load(id))?.total ?? 0;
  }

  @Auth(Role.USER, 'LISTEN')
  @LibraryLimit()
  @Mutation(() => PlaylistPayload, {
    description: 'Creates a playlist for the viewer. A user may have at most 1,000 playlists.',
  })
  async createPlaylist(
    @Arg('input', () => CreatePlaylistInput, { description: 'The new playlist.' }) input: CreatePlaylistInput,
    @Ctx() context: RequestContext,
  ) {
    return { playlist: await createPlaylist(context, input) };
  }

  @Auth(Role.USER, 'LISTEN')
  @LibraryLimit()
  @Mutation(() => PlaylistPayload, {
    description: "Changes the name, description or visibility of one of the viewer's playlists.",
  })
  async updatePlaylist(
    @Arg('input', () => UpdatePlaylistInput, { description: 'The playlist, and the fields to change.' })
    input: UpdatePlaylistInput,
    @Ctx() context: RequestContext,
  ) {
    return { playlist: await updatePlaylist(context, input) };
  }

  @Auth(Role.USER, 'LISTEN')
  @LibraryLimit()
  @Mutation(() => DeletePayload, {
    description:
      "Deletes one of the viewer's playlists, but not its songs. Administrators delete any public playlist.",
  })
  async deletePlaylist(
    @Arg('id', () => ID, { description: 'Id of the playlist.' }) id: string,
    @Ctx() context: RequestContext,
  ) {
    return { deletedId: await deletePlaylist(context, parseId(id)) };
  }
}
