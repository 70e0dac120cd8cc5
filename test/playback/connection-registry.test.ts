import { afterEach, expect, test } from 'vitest';
import { eventBus } from '../../src/events/event-bus.service.ts';
import { database } from '../../src/persistence/database.service.ts';
import { ConnectionRegistry, type ConnectionRows } from '../../src/playback/connection-registry.service.ts';
import { testApp } from '../support/app.ts';

interface Thing {
  id: string;
}

const graceMs = 1;
const app = await testApp();
const { orm, logger } = app;
const bus = app.services.services.get(eventBus);
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A registry that writes down in a set what is connected.
 * @param around what happens before rows change, by the way in which they do. */
function openRegistry(around: Partial<Record<'gone' | 'restore', () => Promise<void>>>) {
  const written = new Set<string>();
  const rows: ConnectionRows<Thing> = {
    noun: 'a thing',
    keyOf: ({ id }) => id,
    came: async (_transaction, _bus, { id }) => void written.add(id),
    async gone(_transaction, _bus, { id }) {
      await around.gone?.();
      written.delete(id);
    },
    lookAfter: async () => ({ some: written.size, lost: false }),
    async restore(_orm, _processId, things) {
      await around.restore?.();
      for (const { id } of things) written.add(id);
    },
    mend: async () => undefined,
  };
  const options = { db: database(orm.em.fork()), orm, bus, processId: '', graceMs, beatMs: 20, logger };
  const registry = new ConnectionRegistry(options, rows);
  closing.push(() => registry.close());
  return { registry, written };
}

/** Something that is waited for, until the test lets it go on. */
function hold() {
  const [begun, over] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  return {
    begun: begun.promise,
    goOn: over.resolve,
    wait() {
      begun.resolve();
      return over.promise;
    },
  };
}

/** A transaction that begins later: whatever waits for nothing is over before. */
const somebodyElse = () => orm.em.fork().transactional((em) => em.execute('select 1'));

test('what comes back while it is removed is there afterwards', async () => {
  const removal = hold();
  const { registry, written } = openRegistry({ gone: removal.wait });
  const leave = await registry.connect({ id: 'phone' });
  leave();
  await removal.begun;
  const back = registry.connect({ id: 'phone' });
  await somebodyElse();
  removal.goOn();
  await back;
  expect([...written]).toEqual(['phone']);
});

test('what could not be removed is removed later', async () => {
  let failures = 0;
  const { registry, written } = openRegistry({
    async gone() {
      failures += 1;
      if (failures < 3) throw new Error('The database is away');
    },
  });
  registry.start();
  const leave = await registry.connect({ id: 'phone' });
  leave();
  await expect.poll(() => [...written]).toEqual([]);
  expect(app.log.filter(({ msg }) => msg === 'Could not record that a thing left; will retry')).toHaveLength(
    1,
  );
});

test('what leaves while all is written again is not there afterwards', async () => {
  const restoring = hold();
  const { registry, written } = openRegistry({ restore: restoring.wait });
  const leave = await registry.connect({ id: 'phone' });
  await registry.connect({ id: 'desktop' });
  written.delete('desktop');
  registry.start();
  await restoring.begun;
  leave();
  // Timers of the same length end in their order: by then it is gone.
  await new Promise((resolve) => setTimeout(resolve, graceMs));
  await somebodyElse();
  restoring.goOn();
  await expect.poll(() => [...written].sort()).toEqual(['desktop']);
});
