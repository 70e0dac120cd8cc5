import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { User } from '../../accounts/user.entity.ts';
import { userById } from '../../accounts/user.loaders.ts';
import { Auth } from '../../api/auth.decorator.ts';
import { listCost, pageCost } from '../../api/cost.model.ts';
import { PageArguments } from '../../api/page.queries.ts';
import { RequestContext } from '../../api/request-context.service.ts';
import { parseId } from '../../api/validation.checks.ts';
import { Role } from '../../api/viewer.model.ts';
import { LibraryLimit } from '../library-limit.decorator.ts';
import {
  addCollaborator,
  listKeptPlaylists,
  removeCollaborator,
  savePlaylist,
  unsavePlaylist,
} from './member.service.ts';
import { Playlist } from './playlist.entity.ts';
import { collaboratorsByPlaylist, membershipByPlaylist } from './playlist.loaders.ts';
import { maySeeCollaborators } from './playlist.policy.ts';
import type { PlaylistRow } from './playlist.rows.ts';
import { PlaylistConnection, PlaylistPayload } from './playlist.type.ts';

const usualCollaborators = 5;

@Resolver(() => Playlist)
export class PlaylistMemberResolver {
  @Auth(Role.USER, 'READ', 'LISTEN')
  @Query(() => PlaylistConnection, {
    nullable: true,
    description: 'Playlists of others that the viewer keeps or edits, the latest first.',
    complexity: pageCost,
  })
  savedPlaylists(@Args(() => PageArguments) given: PageArguments, @Ctx() context: RequestContext) {
    return listKeptPlaylists(context, given);
  }

  @FieldResolver(() => [User], {
    nullable: true,
    description:
      'Those who may change its items beside the owner, at most 100. Null for viewers who are neither: only they and the owner see them.',
    complexity: listCost(usualCollaborators),
  })
  async collaborators(@Root() playlist: PlaylistRow, @Ctx() context: RequestContext) {
    const membership = await context.loader(membershipByPlaylist).load(playlist.id);
    if (!maySeeCollaborators(context.viewer, playlist, membership?.editor ?? false)) return null;
    const found = await context.loader(collaboratorsByPlaylist).load(playlist.id);
    const users = await context.loader(userById).loadMany(found.map(({ userId }) => userId));
    return users.filter((user) => user !== null);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may change its items.' })
  async editable(@Root() { id, ownerId }: PlaylistRow, @Ctx() context: RequestContext) {
    if (context.viewer?.id === ownerId) return true;
    return (await context.loader(membershipByPlaylist).load(id))?.editor ?? false;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer keeps it, by `savePlaylist`; false when signed out.',
  })
  async saved(@Root() { id }: PlaylistRow, @Ctx() context: RequestContext) {
    return (await context.loader(membershipByPlaylist).load(id))?.saved ?? false;
  }

  @Auth(Role.USER, 'LISTEN')
  @LibraryLimit()
  @Mutation(() => PlaylistPayload, {
    description: "Keeps another user's playlist in the viewer's library. Keeping it again changes nothing.",
  })
  async savePlaylist(
    @Arg('playlistId', () => ID, { description: 'A playlist that the viewer may see.' }) playlistId: string,
    @Ctx() context: RequestContext,
  ) {
    return { playlist: await savePlaylist(context, parseId(playlistId, 'playlistId')) };
  }

  @Auth(Role.USER, 'LISTEN')
  @LibraryLimit()
  @Mutation(() => PlaylistPayload, {
    description: "Removes a playlist from the viewer's library, if it is there. Collaboration on it goes on.",
  })
  async unsavePlaylist(
    @Arg('playlistId', () => ID, { description: 'Id of the playlist.' }) playlistId: string,
    @Ctx() context: RequestContext,
  ) {
    return { playlist: await unsavePlaylist(context, parseId(playlistId, 'playlistId')) };
  }

  @Auth(Role.USER, 'LISTEN')
  @LibraryLimit()
  @Mutation(() => PlaylistPayload, {
    description:
      "Lets a user change the items of one of the viewer's playlists, and see it while it is private. Only the owner may do this.",
  })
  async addCollaborator(
    @Arg('playlistId', () => ID, { description: 'A playlist of the viewer.' }) playlistId: string,
    @Arg('userId', () => ID, { description: 'The user to let in.' }) userId: string,
    @Ctx() context: RequestContext,
  ) {
    return { playlist: await addCollaborator(context, { playlistId, userId }) };
  }

  @Auth(Role.USER, 'LISTEN')
  @LibraryLimit()
  @Mutation(() => PlaylistPayload, {
    description:
      'Ends a collaboration at once: the owner that of anyone, and a collaborator its own. The playlist is null, without an error, if the viewer no longer sees it.',
  })
  async removeCollaborator(
    @Arg('playlistId', () => ID, { description: 'A playlist that the viewer owns or edits.' })
    playlistId: string,
    @Arg('userId', () => ID, { description: 'The collaborator.' }) userId: string,
    @Ctx() context: RequestContext,
  ) {
    return { playlist: await removeCollaborator(context, { playlistId, userId }) };
  }
}
