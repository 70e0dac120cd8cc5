import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { User } from '../accounts/user.entity.ts';
import { userById } from '../accounts/user.loaders.ts';
import { Auth } from '../api/auth.decorator.ts';
import { countedAbove, listCost } from '../api/cost.model.ts';
import { DateTime } from '../api/date-time.scalar.ts';
import { RateLimit } from '../api/rate-limit.decorator.ts';
import { RequestContext } from '../api/request-context.service.ts';
import { Role } from '../api/viewer.model.ts';
import { songById } from '../catalog/catalog.loaders.ts';
import { Song } from '../catalog/songs/song.entity.ts';
import {
  MoveQueueItemsInput,
  PlaybackInput,
  PlaySongsInput,
  QueueSongsInput,
  RemoveQueueItemsInput,
} from './play-queue.inputs.ts';
import { devicesByUser, itemsByQueue, queueItemById } from './play-queue.loaders.ts';
import type { ChangeOfQueue, QueueRow } from './play-queue.model.ts';
import type { QueueItemRow } from './play-queue.queries.ts';
import { viewQueue } from './play-queue.service.ts';
import { Device, PlayQueue, PlayQueuePayload, QueueChange, QueueItem } from './play-queue.type.ts';
import { updatePlayback } from './playback.service.ts';
import { moveQueueItems, playSongs, queueSongs, removeQueueItems } from './queue-items.service.ts';

/** Ten a second: a slider that is dragged. */
const QueueLimit = () => RateLimit(600, 60);

const usualItems = 50;
const usualDevices = 3;

@Resolver(() => PlayQueue)
export class PlayQueueResolver {
  @Auth(Role.USER, 'READ', 'LISTEN')
  @Query(() => PlayQueue, {
    nullable: true,
    description: "The viewer's queue; empty, of version 0, if the viewer never played.",
  })
  playQueue(@Ctx() context: RequestContext) {
    return viewQueue(context);
  }

  @Auth(Role.USER, 'READ', 'LISTEN')
  @Query(() => [Device], {
    nullable: true,
    description: "The viewer's devices that are connected, the one that came first first.",
    complexity: listCost(usualDevices),
  })
  devices(@Ctx() context: RequestContext) {
    return context.loader(devicesByUser).load(context.signedIn.id);
  }

  @FieldResolver(() => [QueueItem], {
    description: 'All items in the order in which they play, at most 10,000.',
    complexity: listCost(usualItems),
  })
  items(@Root() { queueId }: QueueRow, @Ctx() context: RequestContext) {
    return context.loader(itemsByQueue).load(queueId);
  }

  @FieldResolver(() => QueueItem, { nullable: true, description: 'The item that plays, or rests.' })
  current(@Root() { currentId }: QueueRow, @Ctx() context: RequestContext) {
    return currentId && context.loader(queueItemById).load(currentId);
  }

  @FieldResolver(() => Device, {
    nullable: true,
    description: 'The device that sounds; null when none does, and in a room, where the devices of all do.',
  })
  async device(@Root() { queueId, deviceId }: QueueRow, @Ctx() context: RequestContext) {
    if (deviceId === null) return null;
    const devices = await context.loader(devicesByUser).load(queueId);
    return devices.find(({ id }) => id === deviceId) ?? null;
  }

  @FieldResolver(() => DateTime, {
    description:
      "The server's clock when this was read: its difference to the device's own clock is the skew to correct `positionAt` by.",
  })
  serverTime(@Root() { now }: QueueRow) {
    return now;
  }

  @FieldResolver(() => QueueChange, {
    nullable: true,
    description:
      'What this change was, for clients that keep the items themselves; null in the first event and in queries.',
  })
  change(@Root() { change }: QueueRow) {
    return change;
  }

  @Auth(Role.USER, 'LISTEN')
  @QueueLimit()
  @Mutation(() => PlayQueuePayload, {
    description: "Replaces the viewer's queue, or that of a room, by these songs, and plays them.",
  })
  playSongs(
    @Arg('input', () => PlaySongsInput, { description: 'The songs, and where to begin.' })
    input: PlaySongsInput,
    @Ctx() context: RequestContext,
  ) {
    return playSongs(context, input);
  }

  @Auth(Role.USER, 'LISTEN')
  @QueueLimit()
  @Mutation(() => PlayQueuePayload, {
    description:
      "Puts songs into the viewer's queue, or that of a room. While it is shuffled, they stand at the same place in both orders.",
  })
  queueSongs(
    @Arg('input', () => QueueSongsInput, { description: 'The songs, and where to put them.' })
    input: QueueSongsInput,
    @Ctx() context: RequestContext,
  ) {
    return queueSongs(context, input);
  }

  @Auth(Role.USER, 'LISTEN')
  @QueueLimit()
  @Mutation(() => PlayQueuePayload, { description: "Moves items of the viewer's queue, or that of a room." })
  moveQueueItems(
    @Arg('input', () => MoveQueueItemsInput, { description: 'The items, and their new place.' })
    input: MoveQueueItemsInput,
    @Ctx() context: RequestContext,
  ) {
    return moveQueueItems(context, input);
  }

  @Auth(Role.USER, 'LISTEN')
  @QueueLimit()
  @Mutation(() => PlayQueuePayload, {
    description: "Removes items from the viewer's queue, or that of a room.",
  })
  removeQueueItems(
    @Arg('input', () => RemoveQueueItemsInput, { description: 'The items.' }) input: RemoveQueueItemsInput,
    @Ctx() context: RequestContext,
  ) {
    return removeQueueItems(context, input);
  }

  @Auth(Role.USER, 'LISTEN')
  @QueueLimit()
  @Mutation(() => PlayQueuePayload, {
    description:
      'Plays, pauses, seeks, goes to an item, shuffles, repeats, sets the volume, or hands over to another device; in a room, for all.',
  })
  updatePlayback(
    @Arg('input', () => PlaybackInput, { description: 'What to change.' }) input: PlaybackInput,
    @Ctx() context: RequestContext,
  ) {
    return updatePlayback(context, input);
  }
}

@Resolver(() => QueueItem)
export class QueueItemResolver {
  @FieldResolver(() => Song, { description: 'The song, which may be unavailable by now.' })
  song(@Root() { songId }: QueueItemRow, @Ctx() context: RequestContext) {
    return context.loader(songById).load(songId);
  }

  @FieldResolver(() => User, {
    nullable: true,
    description:
      "In a room, the user who put it into the queue; null if the account is gone, and in the viewer's own queue.",
  })
  addedBy(@Root() { addedById }: QueueItemRow, @Ctx() context: RequestContext) {
    return addedById && context.loader(userById).load(addedById);
  }
}

@Resolver(() => QueueChange)
export class QueueChangeResolver {
  @FieldResolver(() => User, {
    nullable: true,
    description:
      "In a room, the user who made the change; null if the account is gone, if nobody made it (the music went on by the clock, songs were deleted, or changes were missed), and in the viewer's own queue.",
  })
  by(@Root() { byId }: ChangeOfQueue, @Ctx() context: RequestContext) {
    return byId && context.loader(userById).load(byId);
  }

  @FieldResolver(() => [QueueItem], {
    description: 'The new items themselves, for ADDED and REPLACED; those that are gone again are left out.',
    complexity: countedAbove,
  })
  async added(@Root() { kind, itemIds }: ChangeOfQueue, @Ctx() context: RequestContext) {
    if (kind !== 'ADDED' && kind !== 'REPLACED') return [];
    const items = await context.loader(queueItemById).loadMany([...itemIds]);
    return items.filter((item) => item !== null);
  }
}
