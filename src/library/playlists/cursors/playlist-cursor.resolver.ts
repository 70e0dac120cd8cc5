import {
  Arg,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  Resolver,
  Root,
  type SubscribeResolverData,
  Subscription,
} from 'type-graphql';
import { User } from '../../../accounts/user.entity.ts';
import { userById } from '../../../accounts/user.loaders.ts';
import { Auth } from '../../../api/auth.decorator.ts';
import { RequestContext } from '../../../api/request-context.service.ts';
import { parseId } from '../../../api/validation.checks.ts';
import { Role } from '../../../api/viewer.model.ts';
import { eventBus } from '../../../events/event-bus.service.ts';
import { LibraryLimit } from '../../library-limit.decorator.ts';
import { itemById } from '../playlist.loaders.ts';
import { PlaylistPayload } from '../playlist.type.ts';
import { PlaylistItem } from '../playlist-item.entity.ts';
import { followCursors, setPlaylistCursor } from './playlist-cursor.service.ts';
import { PlaylistCursor, type PlaylistCursorRow } from './playlist-cursor.type.ts';

@Resolver(() => PlaylistCursor)
export class PlaylistCursorResolver {
  @FieldResolver(() => User, { description: 'Who it is; never the viewer.' })
  user(@Root() { userId }: PlaylistCursorRow, @Ctx() context: RequestContext) {
    return context.loader(userById).load(userId);
  }

  @FieldResolver(() => PlaylistItem, {
    nullable: true,
    description: 'The item that the user is at; null for none, or if it is gone by now.',
  })
  item(@Root() { itemId }: PlaylistCursorRow, @Ctx() context: RequestContext) {
    return itemId && context.loader(itemById).load(itemId);
  }

  @Auth(Role.USER, 'LISTEN')
  @LibraryLimit()
  @Mutation(() => PlaylistPayload, {
    description:
      'Shows the others who may change a playlist that the viewer has it open, and at which item. It is not kept: call it again every 20 seconds, and when somebody else comes; others take whoever has not called for a minute to have left.',
  })
  async setPlaylistCursor(
    @Arg('playlistId', () => ID, { description: 'A playlist that the viewer owns or edits.' })
    playlistId: string,
    @Ctx() context: RequestContext,
    @Arg('itemId', () => ID, { nullable: true, description: 'The item that the viewer is at.' })
    itemId?: string | null,
    @Arg('present', () => Boolean, {
      defaultValue: true,
      description: 'False when the viewer leaves the playlist.',
    })
    present = true,
  ) {
    return {
      playlist: await setPlaylistCursor(context, { playlistId, itemId: itemId ?? null, present }),
    };
  }

  @Auth(Role.USER, 'READ', 'LISTEN')
  @Subscription(() => PlaylistCursor, {
    description:
      'Others who have a playlist open that they and the viewer may change: when they come, move, and leave. Ends when the viewer may no longer change it.',
    subscribe: ({ args, context }: SubscribeResolverData<unknown, { playlistId: string }, RequestContext>) =>
      followCursors(context, context.service(eventBus), parseId(args.playlistId)),
  })
  playlistCursorMoved(
    @Root() cursor: PlaylistCursorRow,
    @Arg('playlistId', () => ID, { description: 'Id of the playlist.' }) _playlistId: string,
  ) {
    return cursor;
  }
}
