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
import type { UserRow } from '../accounts/account.queries.ts';
import { UserPayload } from '../accounts/account.type.ts';
import { User } from '../accounts/user.entity.ts';
import { userById } from '../accounts/user.loaders.ts';
import { Auth } from '../api/auth.decorator.ts';
import { WriteLimit } from '../api/rate-limit.decorator.ts';
import { RequestContext } from '../api/request-context.service.ts';
import { parseId } from '../api/validation.checks.ts';
import { Role } from '../api/viewer.model.ts';
import { songById } from '../catalog/catalog.loaders.ts';
import { Song } from '../catalog/songs/song.entity.ts';
import { eventBus } from '../events/event-bus.service.ts';
import { setNowPlaying } from './now-playing.service.ts';
import { presenceByUser, primePresence } from './presence.loaders.ts';
import { maySeePresence } from './presence.policy.ts';
import type { PresenceRow } from './presence.queries.ts';
import { Presence } from './presence.type.ts';
import { presenceServices } from './presence-services.key.ts';
import type { PresenceState } from './presence-states.service.ts';

@Resolver(() => Presence)
export class PresenceResolver {
  @FieldResolver(() => User, { description: 'The user in question.' })
  user(@Root() { userId }: PresenceRow, @Ctx() context: RequestContext) {
    return context.loader(userById).load(userId);
  }

  @FieldResolver(() => Song, {
    nullable: true,
    description:
      'The song the user is listening to: from `setNowPlaying` until the length of the song has passed. Null while offline.',
  })
  nowPlaying(@Root() { songId }: PresenceRow, @Ctx() context: RequestContext) {
    return songId && context.loader(songById).load(songId);
  }

  @Auth(Role.USER, 'LISTEN')
  @WriteLimit()
  @Mutation(() => UserPayload, {
    description:
      "Shows other users immediately what the viewer is listening to; null stops it. It ends after the length of the song, or with the viewer's last subscription. If the viewer has no subscription, it appears as soon as one opens.",
  })
  async setNowPlaying(
    @Arg('songId', () => ID, { nullable: true, description: 'Id of the song; null when nothing plays.' })
    songId: string | null | undefined,
    @Ctx() context: RequestContext,
  ) {
    const bus = context.service(eventBus);
    const { clock } = context.service(presenceServices);
    return {
      user: await setNowPlaying(context, { bus, clock }, songId == null ? null : parseId(songId, 'songId')),
    };
  }

  @Auth(Role.USER, 'READ')
  @Subscription(() => Presence, {
    description:
      'Fires when a user comes online, goes offline, or changes what they listen to, after first delivering the current state of all online users whom the viewer may see. One who is no longer shown to the viewer goes offline. A slow client gets the latest state of each user, not every state in between.',
    subscribe: ({ context }: SubscribeResolverData<unknown, object, RequestContext>) =>
      context.service(presenceServices).watch.open(context.signedIn.id),
  })
  presenceChanged(@Root() state: PresenceState, @Ctx() context: RequestContext): PresenceRow {
    primePresence(context, state);
    return state.presence;
  }
}

/** Shown to viewers who may not see presence. */
const hiddenPresence = (userId: string): PresenceRow => ({
  userId,
  online: false,
  lastSeenAt: null,
  songId: null,
});

@Resolver(() => User)
export class UserPresenceResolver {
  @FieldResolver(() => Presence, {
    description:
      'Whether the user is online, and what the user is listening to. Always offline for viewers who are not signed in, for those to whom the settings of the user do not show it, and while the user is suspended.',
  })
  async presence(@Root() user: UserRow, @Ctx() context: RequestContext) {
    const isShown = await maySeePresence(context, user);
    return isShown ? context.loader(presenceByUser).load(user.id) : hiddenPresence(user.id);
  }
}
