import { expect, test } from 'vitest';
import { appBeside, given } from '../../accounts/sessions/people.ts';
import { testApp } from '../../support/app.ts';
import { type Events, socketOf } from '../../support/socket.ts';
import { type Talker, talker, threeTalkers, wholeHistory } from '../talkers.ts';
import { received, withoutBus } from './live.operations.ts';

const app = await testApp();
const beside = await appBeside(app);

interface Arrival {
  messageReceived: { id: string };
}

const oldestFirst = async (reader: Talker, withUserId?: string) =>
  (await wholeHistory(reader, withUserId)).map(({ id }) => id).reverse();

async function ids(events: Events<Arrival>, count: number) {
  return (await events.take(count)).map(({ messageReceived }) => messageReceived.id);
}

test('while forty write through two servers, each subscriber on either gets the history in order', async () => {
  const { ada, bob, cleo } = await threeTalkers(app);
  const here = await (await socketOf(app, ada)).subscribe(received, { after: null });
  const there = await (await socketOf(beside, ada)).subscribe(received, { after: null });
  const ofBob = await (await socketOf(beside, ada)).subscribe(received, { fromUserId: bob.id });
  const people = [app, beside].flatMap((server) => [ada, bob, cleo].map(({ id }) => talker(server, id)));
  await Promise.all(
    Array.from({ length: 40 }, async (_, index) => {
      const writer = given(people[index % 6]);
      for (let round = 0; round < 5; round += 1) {
        await writer.tell(writer.id === ada.id ? (round % 2 ? bob : cleo) : ada, `${index} ${round}`);
      }
    }),
  );
  const history = await oldestFirst(ada);
  expect(history).toHaveLength(200);
  expect(await ids(here, 200)).toEqual(history);
  expect(await ids(there, 200)).toEqual(history);
  const fromBob = (await wholeHistory(ada, bob.id)).filter(({ sender }) => sender.id === bob.id);
  expect(await ids(ofBob, fromBob.length)).toEqual(fromBob.map(({ id }) => id).reverse());
  await ada.tell(bob, 'the end');
  await bob.tell(ada, 'the very end');
  expect((await here.take(2)).map(({ messageReceived }) => messageReceived.content)).toEqual([
    'the end',
    'the very end',
  ]);
  expect(here.results).toHaveLength(202);
  await expect.poll(() => [there.results.length, ofBob.results.length]).toEqual([202, fromBob.length + 1]);
});

test('no message is lost or repeated when the connection for events breaks in between', async () => {
  const { ada, bob } = await threeTalkers(app);
  const events = await (await socketOf(app, bob)).subscribe(received, { after: null });
  const elsewhere = await (await socketOf(beside, bob)).subscribe(received, { after: null });
  for (let round = 0; round < 3; round += 1) {
    const writing = Array.from({ length: 20 }, (_, index) => ada.tell(bob, `${round} ${index}`));
    await withoutBus(app, () => ada.tell(bob, `${round} while it is away`));
    await Promise.all(writing);
  }
  const history = await oldestFirst(bob);
  expect(await ids(events, 63)).toEqual(history);
  expect(await ids(elsewhere, 63)).toEqual(history);
  await ada.tell(bob, 'the end');
  expect((await events.next()).messageReceived.content).toBe('the end');
});

test('more messages than one read returns are delivered completely', async () => {
  const { ada, bob } = await threeTalkers(app);
  const events = await (await socketOf(app, bob)).subscribe(received, { after: null });
  await withoutBus(app, async () => {
    for (let index = 0; index < 250; index += 1) await ada.tell(bob, `${index}`);
  });
  await ada.tell(bob, 'the end');
  expect(await ids(events, 251)).toEqual(await oldestFirst(bob));
});
