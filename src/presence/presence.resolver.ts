import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root, Subscription } from 'type-graphql';
import type { UserRow } from '../accounts/account.queries.ts';
import { UserPayload } from '../accounts/account-payloads.type.ts';
import { User } from '../accounts/user.entity.ts';
import { userById } from '../accounts/user.loaders.ts';
import { Auth } from '../api/auth.decorator.ts';
import { parseId } from '../api/identifier.checks.ts';
import { WriteLimit } from '../api/rate-limit.decorator.ts';
import { RequestContext } from '../api/request-context.service.ts';
import { songById } from '../catalog/catalog.loaders.ts';
import { Song } from '../catalog/songs/song.entity.ts';
import { setNowPlaying } from './now-playing.service.ts';
import { presenceByUser } from './presence.loaders.ts';
import type { PresenceRow } from './presence.queries.ts';
import { Presence } from './presence.type.ts';
import type { PresenceState } from './presence-states.service.ts';
import { showPresence, watchPresences } from './presence-subscription.service.ts';

@Resolver(() => Presence)
export class PresenceResolver {
  @FieldResolver(() => User, { description: 'Whose presence it is.' })
  user(@Root() { userId }: PresenceRow, @Ctx() context: RequestContext) {
    return context.loader(userById).load(userId);
  }

  @FieldResolver(() => Song, {
    nullable: true,
    description:
      'What the user listens to: since `setNowPlaying`, until the song would be over. Null while offline.',
  })
  nowPlaying(@Root() { songId }: PresenceRow, @Ctx() context: RequestContext) {
    return songId && context.loader(songById).load(songId);
  }

  @Auth()
  @WriteLimit()
  @Mutation(() => UserPayload, {
    description:
      "Shows others at once what the viewer listens to; null stops it. It ends by itself after the song's length, and with the viewer's last subscription. Set without one, it shows as soon as there is one.",
  })
  async setNowPlaying(
    @Arg('songId', () => ID, { nullable: true }) songId: string | null | undefined,
    @Ctx() context: RequestContext,
  ) {
    return { user: await setNowPlaying(context, songId == null ? null : parseId(songId, 'songId')) };
  }

  @Auth()
  @Subscription(() => Presence, {
    description:
      'Someone came, went, or changed what they listen to; the present state of all who are online comes first. A client that reads slowly gets the newest state of each user, not every one between.',
    subscribe: watchPresences,
  })
  presenceChanged(@Root() state: PresenceState, @Ctx() context: RequestContext): PresenceRow {
    return showPresence(state, context);
  }
}

/** What a viewer sees who may not know. */
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
      'Whether the user is there now, and what the user listens to. Offline, with nothing playing, for a viewer who is not signed in.',
  })
  presence(@Root() { id }: UserRow, @Ctx() context: RequestContext) {
    return context.viewer ? context.loader(presenceByUser).load(id) : hiddenPresence(id);
  }
}
