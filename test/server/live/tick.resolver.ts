import type { SubscribeResolverData } from 'type-graphql';
import { Ctx, Field, Int, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import { Auth } from '../../../src/api/auth.decorator.ts';
import { defineLoader } from '../../../src/api/batch.loaders.ts';
import { RequestContext } from '../../../src/api/request-context.service.ts';
import { Role } from '../../../src/api/viewer.model.ts';
import { eventBus } from '../../../src/events/event-bus.service.ts';
import { eventStream } from '../../../src/events/event-stream.service.ts';

/** The batches that were loaded, so that a test sees what an event remembers of the one before. */
export const loadedBatches: (readonly string[])[] = [];
const lengths = defineLoader<string, number>(async (keys) => {
  loadedBatches.push(keys);
  return keys.map((key) => key.length);
});

@ObjectType()
export class Tick {
  @Field(() => String)
  text!: string;

  @Field(() => Tick)
  again!: Tick;

  @Field(() => String)
  role!: string;

  @Field(() => Int)
  length!: number;

  /** So much that a socket is soon full. */
  @Field(() => String)
  bulk!: string;
}

/** Delivers what is published under `ticks`. */
const subscribe = ({ context }: SubscribeResolverData<unknown, object, RequestContext>) =>
  eventStream(context.service(eventBus), {
    topics: ['ticks'],
    async *read({ payloads, missed }) {
      if (missed) yield 'missed';
      yield* payloads;
    },
  });

@Resolver(() => Tick)
export class TickResolver {
  @Auth()
  @Subscription(() => String, { subscribe })
  ticks(@Root() payload: string): string {
    if (payload === 'fail') throw new Error('a secret of the server');
    if (payload === 'away') throw Object.assign(new Error('no database'), { code: 'ECONNREFUSED' });
    return payload;
  }

  @Auth(Role.ADMIN)
  @Subscription(() => String, { subscribe })
  adminTicks(@Root() payload: string): string {
    return payload;
  }

  @Auth()
  @Subscription(() => Tick, { subscribe })
  async tick(@Root() text: string, @Ctx() context: RequestContext): Promise<Tick> {
    const length = await context.loader(lengths).load('the same key');
    const tick = { text, length, role: context.signedIn.role, bulk: text.padEnd(50_000) } as Tick;
    tick.again = tick;
    return tick;
  }
}
