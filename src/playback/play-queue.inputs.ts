import { ArgsType, Field, Float, ID, InputType, Int } from 'type-graphql';
import { DeviceKind, QueuePlacement, RepeatMode } from './play-queue.type.ts';

const version =
  'The version that the client knows: CONFLICT, with the queue as it is, if the items have changed since. Left out: the change is made to what is there.';
const inRoom = "The room whose queue to change, which the viewer controls. Left out: the viewer's own queue.";
const sounding = 'The device that is to sound; one of `devices`.';

@InputType({ description: 'Songs to play instead of the present queue.' })
export class PlaySongsInput {
  @Field(() => [ID], {
    description: '1 to 5,000 songs, in this order. The same song may occur more than once.',
  })
  songIds!: string[];

  @Field(() => Int, { defaultValue: 0, description: 'Index of the song to begin with.' })
  startAt!: number;

  @Field(() => Int, { defaultValue: 0, description: 'Milliseconds into it; not beyond its end.' })
  position!: number;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether to begin at once.' })
  playing!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether to shuffle them: the first one is that at `startAt`, the others follow at random.',
  })
  shuffled!: boolean;

  @Field(() => ID, { nullable: true, description: `${sounding} Left out: the one that sounds, if any does.` })
  deviceId?: string | null;

  @Field(() => ID, { nullable: true, description: inRoom })
  roomId?: string | null;
}

@InputType({ description: 'Songs to put into the queue.' })
export class QueueSongsInput {
  @Field(() => [ID], { description: '1 to 5,000 songs, in this order. A queue holds 10,000.' })
  songIds!: string[];

  @Field(() => QueuePlacement, { defaultValue: QueuePlacement.LAST, description: 'Where to put them.' })
  placement!: QueuePlacement;

  @Field(() => Int, { nullable: true, description: version })
  version?: number | null;

  @Field(() => ID, { nullable: true, description: inRoom })
  roomId?: string | null;
}

@InputType({
  description:
    'Items and their new place: they are taken out, then put in at `position`, in the order given, as far as there is room.',
})
export class MoveQueueItemsInput {
  @Field(() => [ID], { description: '1 to 5,000 items. Those that are gone are ignored, unless all are.' })
  itemIds!: string[];

  @Field(() => Int, {
    description: 'From 0, counted without the items that move; beyond the end means the end.',
  })
  position!: number;

  @Field(() => Int, { nullable: true, description: version })
  version?: number | null;

  @Field(() => ID, { nullable: true, description: inRoom })
  roomId?: string | null;
}

@InputType({
  description: 'Items to remove. If the current one is among them, the next one goes on from its start.',
})
export class RemoveQueueItemsInput {
  @Field(() => [ID], { description: '1 to 5,000 items. Those that are gone are ignored, unless all are.' })
  itemIds!: string[];

  @Field(() => Int, { nullable: true, description: version })
  version?: number | null;

  @Field(() => ID, { nullable: true, description: inRoom })
  roomId?: string | null;
}

@InputType({ description: 'Changes of what plays, and how. What is left out stays as it is.' })
export class PlaybackInput {
  @Field(() => ID, { nullable: true, description: 'The item to play, from its start or from `position`.' })
  itemId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Milliseconds, not beyond the end of the song; without `itemId`, a seek.',
  })
  position?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it plays.' })
  playing?: boolean | null;

  @Field(() => RepeatMode, { nullable: true, description: 'What follows the end of a song.' })
  repeat?: RepeatMode | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the items are in a random order. False brings back the order of before.',
  })
  shuffled?: boolean | null;

  @Field(() => Float, { nullable: true, description: '0 to 1.' })
  volume?: number | null;

  @Field(() => ID, { nullable: true, description: `${sounding} Null: none.` })
  deviceId?: string | null;

  @Field(() => Int, { nullable: true, description: version })
  version?: number | null;

  @Field(() => ID, { nullable: true, description: inRoom })
  roomId?: string | null;
}

@ArgsType()
export class PlayQueueChangedArguments {
  @Field(() => ID, {
    nullable: true,
    description:
      'Makes the client a device: 1 to 100 characters of its own choosing, the same each time. Left out: it only listens.',
  })
  deviceId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What people call the device, at most 100 characters; by default its kind.',
  })
  deviceName?: string | null;

  @Field(() => DeviceKind, { nullable: true, description: 'The kind of the device, by default OTHER.' })
  deviceKind?: DeviceKind | null;
}
