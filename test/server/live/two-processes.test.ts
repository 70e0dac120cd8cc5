import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabaseUrl } from '../../support/database.ts';
import { hasRedis, RedisServer, withRedis } from '../../support/redis.ts';
import { dataFolder, type RunningServer, startServer } from '../../support/server.ts';
import { socketTo } from '../../support/socket.ts';

interface Person {
  id: string;
  token: string;
}

const signUp = `mutation ($input: RegisterInput!) { register(input: $input) { user { id } accessToken } }`;
const write = `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { message { content } errors { message } } }`;
const incoming = 'subscription { messageReceived { content } }';

/** What a server answers a person. */
async function ask<Data>(
  { url }: RunningServer,
  query: string,
  variables: object,
  token?: string,
): Promise<Data> {
  const authorization = token && { authorization: `Bearer ${token}` };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...authorization },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

async function register(server: RunningServer): Promise<Person> {
  const input = { email: `${randomUUID()}@example.org`, password: randomUUID(), fullName: 'Somebody' };
  const { register } = await ask<{ register: { user: { id: string }; accessToken: string } }>(
    server,
    signUp,
    {
      input,
    },
  );
  return { id: register.user.id, token: register.accessToken };
}

const carriers = [
  { name: 'with PostgreSQL', runs: true, environment: async () => ({}) },
  {
    name: withRedis,
    runs: hasRedis,
    environment: async () => ({ REDIS_URL: (await RedisServer.start()).url, REDIS_PREFIX: 'two-processes' }),
  },
];

for (const { name, runs, environment } of carriers) {
  describe.skipIf(!runs)(name, () => {
    let here: RunningServer;
    let there: RunningServer;

    beforeAll(async () => {
      const shared = {
        DATABASE_URL: await testDatabaseUrl(),
        JWT_SECRET: 'a secret that only tests use, of enough length',
        BCRYPT_COST: '4',
        ...(await environment()),
      };
      here = await startServer(await dataFolder(), shared);
      there = await startServer(await dataFolder(), shared);
    });

    test('a message sent to one process reaches a user connected to the other', async () => {
      const [sender, receiver] = [await register(here), await register(here)];
      const events = await socketTo(there.url, receiver.token).subscribe<
        { messageReceived: { content: string } },
        unknown
      >(incoming);
      let count = 0;
      const say = async () => {
        count += 1;
        const input = { receiverId: receiver.id, content: `message ${count}` };
        await ask(here, write, { input }, sender.token);
      };
      // The subscription begins at some time; from then on nothing is missing.
      await expect.poll(() => say().then(() => events.results.length)).toBeGreaterThan(0);
      const first = Number((await events.next()).messageReceived.content.replace('message ', ''));
      while (count < first + 10) await say();
      for (let next = first + 1; next <= count; next += 1) {
        expect(await events.next()).toEqual({ messageReceived: { content: `message ${next}` } });
      }
    });

    test('signing out at one process closes the sockets on the other', async () => {
      const person = await register(here);
      const client = socketTo(there.url, person.token);
      await client.subscribe(incoming);
      await client.socket();
      await ask(here, 'mutation { logout { success } }', {}, person.token);
      expect(await client.closed).toEqual({ code: 4401, reason: 'This session has been signed out.' });
    });

    test('a process that stops closes its sockets and ends at once, without a warning', async () => {
      const person = await register(here);
      const client = socketTo(here.url, person.token);
      await client.subscribe(incoming);
      await client.socket();
      // A busy machine may have kept it from a heartbeat before.
      const { length: before } = here.process.log;
      expect(await here.process.stop()).toEqual({ code: 0, signal: null });
      expect(await client.closed).toEqual({ code: 1001, reason: 'The server is shutting down' });
      expect(here.process.log.slice(before).filter(({ level }) => level >= 40)).toEqual([]);
      expect(here.process.errors).toBe('');
    });
  });
}
