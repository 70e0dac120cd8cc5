import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { codes, given } from '../accounts/sessions/people.ts';
import { testApp } from '../support/app.ts';
import { send } from './messages.operations.ts';
import { conversationsOutOfStep, talker, talkers, threeTalkers } from './talkers.ts';

const app = await testApp();

const faultsOf = async (sender: { query: typeof app.query }, input: object) => {
  const { data, errors } = await sender.query(send, {
    input: input as { receiverId: string; content: string },
  });
  expect(errors).toBeUndefined();
  expect(data?.sendMessage.message).toBeNull();
  return data?.sendMessage.errors.map(({ code, field }) => [code, field?.join('.')]);
};

test('a message is delivered as typed, without surrounding white space', async () => {
  const { ada, bob } = await threeTalkers(app);
  const typed = 'Two  spaces,\n\ta tab, e\u0301 in two signs, 👩‍👩‍👧 and <b>"quotes"</b>\\';
  const { data } = await ada.query(send, {
    input: { receiverId: bob.id, content: ` \n${typed}\t ` },
  });
  expect(data?.sendMessage).toEqual({
    message: {
      id: expect.any(String),
      content: typed,
      createdAt: expect.any(String),
      readAt: null,
      sender: { id: ada.id },
      receiver: { id: bob.id },
    },
    errors: [],
  });
  expect(await bob.reads(ada)).toEqual([typed]);
  expect(await ada.reads(bob)).toEqual([typed]);
});

test('messages of 1 to 10,000 characters are accepted, of any kind', async () => {
  const { ada, bob } = await threeTalkers(app);
  const receiverId = bob.id;
  for (const content of ['x', '😀'.repeat(10_000), `  ${'y'.repeat(10_000)}  `]) {
    await ada.tell({ id: receiverId }, content);
    expect((await bob.reads())?.[0]).toBe(content.trim());
  }
  for (const content of ['', ' \n\t\u00a0\u2003 ', 'z'.repeat(10_001), '😀'.repeat(10_001), 'nul\0nul']) {
    expect(await faultsOf(ada, { receiverId, content })).toEqual([['INVALID', 'input.content']]);
  }
  expect(await bob.reads()).toHaveLength(3);
});

test('a message to oneself, or to nobody, is refused', async () => {
  const { ada } = await threeTalkers(app);
  const { id } = ada;
  const self = { receiverId: id, content: 'Hello me' };
  expect(await faultsOf(ada, self)).toEqual([['INVALID', 'input.receiverId']]);
  expect(await faultsOf(ada, { ...self, receiverId: id.toUpperCase() })).toHaveLength(1);
  const nobody = { receiverId: randomUUID(), content: 'Hello?' };
  expect(await faultsOf(ada, nobody)).toEqual([['NOT_FOUND', 'input.receiverId']]);
  const wrong = await ada.query(send, { input: { receiverId: 'bob', content: 'Hello' } });
  expect(codes(wrong)).toEqual(['BAD_USER_INPUT']);
});

test('all faults of a message are reported together', async () => {
  const { ada } = await threeTalkers(app);
  expect(await faultsOf(ada, { receiverId: ada.id, content: ' ', clientId: 'x'.repeat(101) })).toEqual([
    ['INVALID', 'input.receiverId'],
    ['INVALID', 'input.content'],
    ['INVALID', 'input.clientId'],
  ]);
  const empty = { receiverId: randomUUID(), content: 'Hello', clientId: '' };
  expect(await faultsOf(ada, empty)).toEqual([['INVALID', 'input.clientId']]);
});

test('the same clientId sends the same message once', async () => {
  const { ada, bob } = await threeTalkers(app);
  const first = await ada.tell(bob, 'first', 'one');
  expect(await ada.tell(bob, ' first\n', 'one')).toBe(first);
  expect(await bob.reads()).toEqual(['first']);
  // Of another sender, or another name, it is another message.
  expect(await bob.tell(ada, 'from Bob', 'one')).not.toBe(first);
  expect(await ada.tell(bob, 'second', 'two')).not.toBe(first);
  expect(await bob.reads(ada)).toEqual(['second', 'from Bob', 'first']);
  expect(await conversationsOutOfStep(app)).toEqual([]);
});

test('the same clientId with another receiver or content is a CONFLICT, and sends nothing', async () => {
  const { ada, bob, cleo } = await threeTalkers(app);
  await ada.tell(bob, 'first', 'one');
  await ada.tell(bob, 'second', 'two');
  const conflict = [['CONFLICT', 'input.clientId']];
  for (const clientId of ['one', 'two']) {
    for (const other of [
      { receiverId: cleo.id, content: 'first' },
      { receiverId: cleo.id, content: 'something else' },
      { receiverId: bob.id, content: 'something else' },
    ])
      expect(await faultsOf(ada, { ...other, clientId })).toEqual(conflict);
  }
  expect(await cleo.reads()).toEqual([]);
  expect(await cleo.sees()).toEqual([]);
  expect(await bob.reads()).toEqual(['second', 'first']);
  expect(await conversationsOutOfStep(app)).toEqual([]);
});

test('of simultaneous messages with one clientId and different texts, one is sent', async () => {
  const { ada, bob, cleo } = await threeTalkers(app);
  const inputs = Array.from({ length: 20 }, (_, time) => ({
    receiverId: time % 2 ? bob.id : cleo.id,
    content: `time ${time}`,
    clientId: 'again',
  }));
  const answers = await Promise.all(inputs.map((input) => ada.query(send, { input })));
  const faults = answers.map(({ data }) => data?.sendMessage.errors.map(({ code }) => code).join());
  expect(faults.toSorted()).toEqual(['', ...Array.from({ length: 19 }, () => 'CONFLICT')]);
  expect([...(await bob.reads()), ...(await cleo.reads())]).toHaveLength(1);
});

test('twenty simultaneous messages with one clientId are one message', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { ada, bob } = await threeTalkers(app);
    const sent = Array.from({ length: 20 }, () => ada.tell(bob, 'Hello', 'again'));
    expect(new Set(await Promise.all(sent)).size).toBe(1);
    expect(await bob.reads()).toHaveLength(1);
    expect(await bob.sees()).toMatchObject([{ with: ada.id, unread: 1 }]);
  }
  expect(await conversationsOutOfStep(app)).toEqual([]);
});

test('new users who write to one another simultaneously do not block each other', async () => {
  for (let round = 0; round < 5; round += 1) {
    const people = await talkers(app, 6);
    const pairs = people.flatMap((one) =>
      people.filter((other) => other !== one).map((other) => [one, other]),
    );
    await Promise.all(pairs.map(([one, other]) => one?.tell(given(other), 'Hello')));
    for (const person of people) expect(await person.reads()).toHaveLength(10);
  }
  expect(await conversationsOutOfStep(app)).toEqual([]);
});

test('a sender deleted a moment ago is told so', async () => {
  const { bob } = await threeTalkers(app);
  const input = { receiverId: bob.id, content: 'Boo' };
  expect(codes(await talker(app, randomUUID()).query(send, { input }))).toEqual(['UNAUTHENTICATED']);
  expect(await bob.reads()).toEqual([]);
});

test('sending takes the same number of statements for the first message and the last', async () => {
  const { ada, bob } = await threeTalkers(app);
  const taken = async (content: string, clientId?: string) => {
    const input = { receiverId: bob.id, content, ...(clientId && { clientId }) };
    const { statements } = await ada.query(send, { input });
    return statements.filter((text) => !text.includes('rate_limit'));
  };
  await taken('opens the mailboxes');
  const few = (await taken('second')).length;
  for (let index = 0; index < 200; index += 1) await ada.tell(bob, `message ${index}`);
  expect((await taken('last')).length).toBe(few);
  // Both people, what the receiver allows, the message, the users that are shown, and what begins and ends the transaction.
  expect(few).toBe(6);
});
