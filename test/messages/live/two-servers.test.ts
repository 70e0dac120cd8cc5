import { expect, inject, onTestFinished, test } from 'vitest';
import { given } from '../../accounts/sessions/people.ts';
import { ask } from '../../support/postgres.ts';
import { dataFolder, startServer } from '../../support/server.ts';
import { socketTo } from '../../support/socket.ts';
import { copyDatabase, databaseUrl } from '../../support/template.ts';
import { history, send } from '../messages.operations.ts';
import { askAs, register, servedEnvironment } from '../served-talker.ts';
import { received } from './live.operations.ts';

const serverUrl = inject('serverUrl');

test('a socket on one server gets messages sent on another, even one killed afterwards', async () => {
  const name = await copyDatabase(serverUrl, inject('template'));
  onTestFinished(async () => void (await ask(serverUrl, `drop database "${name}" with (force)`)));
  const environment = { ...servedEnvironment, DATABASE_URL: databaseUrl(serverUrl, name) };
  const one = await startServer(await dataFolder(), environment);
  const other = await startServer(await dataFolder(), environment);
  const ada = await register(one);
  const bob = await register(other);

  const tell = async (server: typeof one, content: string) =>
    askAs(server, ada, send, { input: { receiverId: bob.id, content } });
  await tell(one, 'known');
  const { messages } = await askAs(one, bob, history, { first: 1 });
  const events = await socketTo(one.url, bob.token).subscribe(received, {
    after: given(messages?.pageInfo.startCursor),
  });
  for (let index = 0; index < 20; index += 1) await tell(index % 2 ? one : other, `${index}`);
  const first = await events.take(20);
  expect(first.map(({ messageReceived }) => messageReceived.content)).toEqual(
    Array.from({ length: 20 }, (_, index) => `${index}`),
  );

  const writing = Array.from({ length: 40 }, (_, index) => tell(other, `late ${index}`));
  const sent = Promise.allSettled(writing);
  await Promise.race(writing);
  await other.process.stop('SIGKILL');
  await sent;
  await tell(one, 'the end');
  const after = await askAs(one, bob, history, { first: 100 });
  const whole = given(after.messages)
    .edges.map(({ node }) => node.id)
    .reverse();
  const rest = await events.take(whole.length - 21);
  expect([...first, ...rest].map(({ messageReceived }) => messageReceived.id)).toEqual(whole.slice(1));
  expect(rest.at(-1)?.messageReceived.content).toBe('the end');
});
