import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root, Subscription } from 'type-graphql';
import { UserPayload } from '../../accounts/account.payloads.ts';
import type { UserRow } from '../../accounts/accounts.queries.ts';
import { User } from '../../accounts/user.entity.ts';
import { userById } from '../../accounts/user.loaders.ts';
import { songById } from '../../catalog/catalog.loaders.ts';
import { Song } from '../../catalog/song.entity.ts';
import { Auth } from '../../shared/auth.decorator.ts';
import { RequestContext } from '../../shared/context.ts';
import { parseId } from '../../shared/identifier.ts';
import { WriteLimit } from '../../shared/rate.limit.decorator.ts';
import { setNowPlaying } from './now.playing.service.ts';
import { presenceByUser } from './presence.loaders.ts';
import type { PresenceRow } from './presence.queries.ts';
import type { PresenceState } from './presence.states.ts';
import { showPresence, watchPresences } from './presence.subscription.ts';
import { Presence } from './presence.type.ts';

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
