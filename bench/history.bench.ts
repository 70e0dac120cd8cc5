import { randomUUID } from 'node:crypto';
import { Role } from '../src/api/viewer.model.ts';
import { fillMessages } from '../test/messages/large-histories.ts';
import { openWorkbench, write } from './workbench.ts';

/** Measures the newest page of a conversation of a million messages against that of one of a hundred, the list of
 * conversations with both, and how many messages can be sent.
 * Usage: npm run bench -- history [MESSAGES], by default 1,000,000. */
const size = Number(process.argv[2] ?? 1_000_000);
/** The number of requests for each page. */
const rounds = 400;
/** Milliseconds during which messages are sent. */
const sendingMs = 8000;
await using bench = await openWorkbench();
const { orm, databaseUrl, services, url } = await bench.openServer({ RATE_LIMITS: 'sendMessage=1000000/60' });
const filling = performance.now();
const people = await fillMessages(databaseUrl, size, 100_000);
write(
  `${size} messages in one conversation, filled in ${((performance.now() - filling) / 1000).toFixed(0)} s`,
);

const page = '{ nodes { id content createdAt readAt sender { id } receiver { id } } pageInfo { endCursor } }';
const messages = (withUserId: string) => `{ messages(first: 50, withUserId: "${withUserId}") ${page} }`;
const conversations =
  '{ conversations(first: 50) { nodes { user { id fullName } unreadCount lastMessage { content } } } }';
await compare(
  'newest page of a conversation, with a hundred messages',
  [people.dora, messages(people.ada)],
  [people.bob, messages(people.ada)],
);
await compare(
  'newest page of all messages of a user',
  [people.dora, `{ messages(first: 50) ${page} }`],
  [people.bob, `{ messages(first: 50) ${page} }`],
);
await compare('conversations of who has one', [people.dora, conversations], [people.bob, conversations]);
await send();

/** Requests both in turn, so that other load affects both alike. */
async function compare(name: string, short: [string, string], long: [string, string]): Promise<void> {
  const taken: [number[], number[]] = [[], []];
  for (let round = -50; round < rounds; round += 1) {
    for (const [at, [userId, query]] of [short, long].entries()) {
      const start = performance.now();
      await ask(userId, query);
      if (round >= 0) taken[at]?.push(performance.now() - start);
    }
  }
  const [few, many] = taken.map(median);
  const ratio = (many ?? Number.NaN) / (few ?? Number.NaN);
  write(`${name}: ${few?.toFixed(2)} ms, long histories ${many?.toFixed(2)} ms, ratio ${ratio.toFixed(2)}`);
}

/** Forty users who write to forty others, each as fast as it is answered. */
async function send(): Promise<void> {
  const rows = await orm.em
    .getConnection()
    .execute<{ id: string }[]>(`select id from account where full_name = 'Other' limit 80`);
  const end = performance.now() + sendingMs;
  let sent = 0;
  const writers = rows.slice(0, 40).map(async ({ id }, index) => {
    const receiverId = rows[40 + index]?.id;
    const query =
      'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { errors { message } } }';
    while (performance.now() < end) {
      await ask(id, query, { input: { receiverId, content: 'Hello', clientId: randomUUID() } });
      sent += 1;
    }
  });
  await Promise.all(writers);
  write(`sending, 40 at once: ${((sent * 1000) / sendingMs).toFixed(0)} messages/s`);
}

async function ask(userId: string, query: string, variables: object = {}): Promise<void> {
  const { token } = services.accounts.tokens.makeAccessToken(userId, randomUUID(), Role.USER);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const answer = await response.text();
  if (!response.ok || /"message":/.test(answer)) throw new Error(answer);
}

function median(values: number[]): number {
  return values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
