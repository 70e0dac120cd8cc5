import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Role } from '../../../src/api/viewer.model.ts';
import { FanOut } from '../../../src/events/fan-out.service.ts';
import { socketOf } from '../../support/socket.ts';
import { tickApp } from './tick-app.ts';

function compute(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

/** Queues work that resolves. */
function run<Value>(fanOut: FanOut, user: string, work: () => Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    fanOut.queue(user, {
      run() {
        work().then(resolve, reject);
        return true;
      },
    });
  });
}

test('between two pieces of heavy work, the event loop gets its turn', async () => {
  const fanOut = new FanOut();
  let done = 0;
  const all = Promise.all(
    Array.from({ length: 20 }, () =>
      run(fanOut, 'one', async () => {
        compute(10);
        done += 1;
      }),
    ),
  );
  let most = 0;
  while (done < 20) {
    const before = done;
    await nextTurn();
    most = Math.max(most, done - before);
  }
  await all;
  expect(most).toBeLessThanOrEqual(2);
});

test('light work lets others run every few pieces', async () => {
  const fanOut = new FanOut();
  let delivering = true;
  const all = Promise.all(Array.from({ length: 60 }, () => run(fanOut, 'one', async () => compute(1))));
  void all.then(() => {
    delivering = false;
  });
  let turns = 0;
  for (; delivering; turns += 1) await nextTurn();
  // 60 ms in slices of two milliseconds; a busy machine only adds turns.
  expect(turns).toBeGreaterThanOrEqual(22);
});

test("users take turns: an event of one does not wait for all of another's", async () => {
  const fanOut = new FanOut();
  const order: string[] = [];
  const deliver = (user: string) => run(fanOut, user, async () => void order.push(user));
  const many = Array.from({ length: 50 }, () => deliver('many'));
  await Promise.all([...many, deliver('one')]);
  expect(order.indexOf('one')).toBeLessThanOrEqual(1);
  expect(order).toHaveLength(51);
});

test('deliveries that fail or wait hold up nobody', async () => {
  const fanOut = new FanOut();
  const stuck = Promise.withResolvers<string>();
  const waits = run(fanOut, 'one', () => stuck.promise);
  await expect(
    run(fanOut, 'one', async () => {
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  expect(await run(fanOut, 'one', async () => 'after')).toBe('after');
  stuck.resolve('late');
  expect(await waits).toBe('late');
});

test('a burst for many subscriptions of one user is delivered completely', async () => {
  const app = await tickApp();
  const user = { id: randomUUID(), role: Role.USER };
  const sockets = await Promise.all([1, 2, 3].map(() => socketOf(app, user)));
  const streams: { take(count: number): Promise<{ ticks: string }[]> }[] = [];
  for (const socket of sockets)
    for (let index = 0; index < 10; index += 1)
      streams.push(
        await socket.subscribe<{ ticks: string }, Record<string, never>>('subscription { ticks }'),
      );
  const numbers = Array.from({ length: 30 }, (_, number) => String(number));
  for (const number of numbers) await app.publish(number);
  for (const stream of streams) expect((await stream.take(30)).map(({ ticks }) => ticks)).toEqual(numbers);
});
