import { sql } from 'kysely';
import { Arg, Ctx, Float, Int, Query, Resolver } from 'type-graphql';
import { RequestContext } from '../../src/api/request-context.service.ts';
import { database } from '../../src/persistence/database.service.ts';
import { RequestScope } from '../../src/persistence/request-scope.service.ts';

let arrived = Promise.withResolvers<void>();
let gate = Promise.withResolvers<void>();

/** Holds up `{ waiting }` until the test opens the gate. */
export const waiting = {
  /** Resolves when a request waits. */
  arrived: () => arrived.promise,
  open: () => gate.resolve(),
  reset() {
    arrived = Promise.withResolvers();
    gate = Promise.withResolvers();
  },
};

@Resolver()
export class WaitingResolver {
  @Query(() => String)
  async waiting(): Promise<string> {
    arrived.resolve();
    await gate.promise;
    return 'done';
  }

  /** What the request may still wait for the database. */
  @Query(() => Float)
  leftMs(): number {
    return RequestScope.current()?.leftMs ?? Number.NaN;
  }

  /** Keeps the database busy. */
  @Query(() => Int)
  async asleep(@Arg('seconds', () => Int) seconds: number, @Ctx() { em }: RequestContext): Promise<number> {
    await sql`select pg_sleep(${seconds})`.execute(database(em));
    return seconds;
  }
}
