import { expect, test } from 'vitest';
import { executions } from '../../../src/graphql/plans/planned-execution.service.ts';
import { testApp } from '../../support/app.ts';
import { socketOf } from '../../support/socket.ts';
import { markRead } from '../messages.operations.ts';
import { threeTalkers } from '../talkers.ts';
import { read, received } from './live.operations.ts';

const app = await testApp();

test.each([1, 8])(
  'a message is read and answered once for all sockets of its receiver: %i',
  async (count) => {
    const { ada, bob } = await threeTalkers(app);
    const all = [];
    for (let index = 0; index < count; index += 1)
      all.push(await (await socketOf(app, bob)).subscribe(received, { after: null }));
    await ada.tell(bob, 'first');
    for (const events of all) expect((await events.next()).messageReceived.content).toBe('first');
    const executed = executions.all;
    await ada.tell(bob, 'second');
    const answered = app.statements.asked().length;
    for (const events of all) expect((await events.next()).messageReceived.content).toBe('second');
    // The mutation and the event.
    expect(executions.all - executed).toBe(2);
    // The messages, and the two users; part of it may have come before the mutation was answered.
    expect(app.statements.asked().length - answered).toBeLessThanOrEqual(3);
  },
);

test('that messages were read is answered once for all sockets of their sender', async () => {
  const { ada, bob } = await threeTalkers(app);
  await ada.tell(bob, 'read me');
  const all = [];
  for (let index = 0; index < 5; index += 1) all.push(await (await socketOf(app, ada)).subscribe(read));
  const { all: before } = executions;
  await bob.query(markRead, { userId: ada.id });
  for (const events of all) expect((await events.next()).conversationRead.user.id).toBe(bob.id);
  expect(executions.all - before).toBe(2);
});
