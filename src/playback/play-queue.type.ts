import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../api/date-time.scalar.ts';
import { MutationPayload } from '../api/user-errors.type.ts';
import type { QueueRow } from './play-queue.model.ts';

export enum RepeatMode {
  OFF = 'OFF',
  ALL = 'ALL',
  ONE = 'ONE',
}
registerEnumType(RepeatMode, {
  name: 'RepeatMode',
  description: 'What follows the end of a song.',
  valuesConfig: {
    OFF: { description: 'The next song; after the last one, nothing.' },
    ALL: { description: 'The next song; after the last one, the first.' },
    ONE: { description: 'The same song.' },
  },
});

export enum QueuePlacement {
  NEXT = 'NEXT',
  LAST = 'LAST',
}
registerEnumType(QueuePlacement, {
  name: 'QueuePlacement',
  description: 'Where songs are put in.',
  valuesConfig: {
    NEXT: { description: 'Right after the current one, so that what is queued later plays first.' },
    LAST: { description: 'At the end.' },
  },
});

export enum DeviceKind {
  WEB = 'WEB',
  PHONE = 'PHONE',
  DESKTOP = 'DESKTOP',
  SPEAKER = 'SPEAKER',
  OTHER = 'OTHER',
}
registerEnumType(DeviceKind, {
  name: 'DeviceKind',
  description: 'Kinds of devices.',
  valuesConfig: {
    WEB: { description: 'A page in a browser.' },
    PHONE: { description: 'A phone or a tablet.' },
    DESKTOP: { description: 'A program on a computer.' },
    SPEAKER: { description: 'A speaker or a receiver.' },
    OTHER: { description: 'Anything else.' },
  },
});

export enum QueueChangeKind {
  REPLACED = 'REPLACED',
  ADDED = 'ADDED',
  MOVED = 'MOVED',
  REMOVED = 'REMOVED',
  PLAYBACK = 'PLAYBACK',
  DEVICES = 'DEVICES',
}
registerEnumType(QueueChangeKind, {
  name: 'QueueChangeKind',
  description: 'Kinds of changes of a queue.',
  valuesConfig: {
    REPLACED: { description: 'All items are new, or in a new order.' },
    ADDED: { description: 'Items were put in at `position`.' },
    MOVED: { description: 'Items were taken out, and put in again at `position` in the order of `itemIds`.' },
    REMOVED: { description: 'Items were taken out. The current one may be another.' },
    PLAYBACK: { description: 'Everything but the items.' },
    DEVICES: { description: 'A device came or went. The version stays, although the queue may rest now.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'A client that has subscribed to `playQueueChanged` under a `deviceId` of its own choosing.',
})
export class Device {
  @Field(() => ID, { description: 'As the device has chosen it; unique among those of its user.' })
  id!: string;

  @Field(() => String, { description: 'As the device calls itself.' })
  name!: string;

  @Field(() => DeviceKind, { description: 'Its kind.' })
  kind!: string;

  @Field(() => DateTime, { description: 'When its first subscription began.' })
  connectedAt!: Date;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A song at a place in a queue. It keeps its id when it is moved.',
})
export class QueueItem {
  @Field(() => ID, { description: 'Unique to the item; the same song may have several.' })
  id!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What a change was, for clients that keep the items themselves.',
})
export class QueueChange {
  @Field(() => QueueChangeKind, { description: 'Its kind.' })
  kind!: string;

  @Field(() => [ID], { description: 'The items concerned, in their new order.' })
  itemIds!: readonly string[];

  @Field(() => Int, { nullable: true, description: 'Where the first of them now stands, from 0.' })
  position!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    "A user's queue, kept on the server for all of the user's devices; or that of a room, for all of its members.",
})
export class PlayQueue {
  @Field(() => Int, {
    description:
      'Grows by one with each change; 0 for a user who never played. Devices that come and go change it not.',
  })
  version!: number;

  @Field(() => Int, {
    description: 'Milliseconds into the current song at `positionAt`; it runs on from there while `playing`.',
  })
  position!: number;

  @Field(() => DateTime, { description: "When `position` was right, by the server's clock." })
  positionAt!: Date;

  @Field(() => Boolean, { description: 'Whether it plays.' })
  playing!: boolean;

  @Field(() => RepeatMode, { description: 'What follows the end of a song.' })
  repeat!: string;

  @Field(() => Boolean, { description: 'Whether the items are in a random order.' })
  shuffled!: boolean;

  @Field(() => Float, { description: '0 to 1, of the device that plays.' })
  volume!: number;
}

@ObjectType({
  implements: MutationPayload,
  simpleResolvers: true,
  description: 'The queue after the change.',
})
export class PlayQueuePayload extends MutationPayload {
  @Field(() => PlayQueue, {
    nullable: true,
    description: 'With a CONFLICT of versions, the queue as it is; null with other errors.',
  })
  playQueue?: QueueRow | null;
}
