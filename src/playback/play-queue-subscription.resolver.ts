import { Args, Resolver, Root, type SubscribeResolverData, Subscription } from 'type-graphql';
import { Auth } from '../api/auth.decorator.ts';
import type { RequestContext } from '../api/request-context.service.ts';
import { Role } from '../api/viewer.model.ts';
import { eventBus } from '../events/event-bus.service.ts';
import { PlayQueueChangedArguments } from './play-queue.inputs.ts';
import type { QueueRow } from './play-queue.model.ts';
import { PlayQueue } from './play-queue.type.ts';
import { followQueue } from './play-queue-following.service.ts';
import { playbackServices } from './playback-services.key.ts';

@Resolver()
export class PlayQueueSubscriptions {
  @Auth(Role.USER, 'READ', 'LISTEN')
  @Subscription(() => PlayQueue, {
    description:
      "The viewer's queue, first as it is, then at every change by any device; makes this client a device under `deviceId`.",
    subscribe: ({
      args,
      context,
    }: SubscribeResolverData<unknown, PlayQueueChangedArguments, RequestContext>) =>
      followQueue(
        context,
        { bus: context.service(eventBus), devices: context.service(playbackServices).devices },
        args,
      ),
  })
  playQueueChanged(@Root() queue: QueueRow, @Args(() => PlayQueueChangedArguments) _given: object) {
    return queue;
  }
}
