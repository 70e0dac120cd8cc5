import { createInterface } from 'node:readline';
import { createClient } from 'graphql-ws';
import { RenewableSocket } from './renewable.socket.ts';

/** A conversation on the terminal: shows it, follows it, and sends each typed line.
 * Usage: node examples/chat.ts URL EMAIL PASSWORD USER_ID
 * The user's id is that of the other side, for example from `npm run admin:create` or the query `users`. */
const [url, email, password, withUserId] = process.argv.slice(2);
const write = (line: string) => void process.stdout.write(`${line}\n`);
if (!url || !email || !password || !withUserId) {
  write('Usage: node examples/chat.ts URL EMAIL PASSWORD USER_ID');
  process.exit(1);
}

interface Tokens {
  accessToken: string;
  accessTokenExpiresAt: string;
  refreshToken: string;
}

interface Message {
  content: string;
  sender: { id: string; fullName: string };
}

interface Page {
  messages: { nodes: Message[]; pageInfo: { startCursor: string | null; hasPreviousPage: boolean } };
}

const tokenFields = 'accessToken accessTokenExpiresAt refreshToken errors { message }';
let tokens = (
  await ask<{ login: Tokens }>(`mutation ($input: LoginInput!) { login(input: $input) { ${tokenFields} } }`, {
    input: { email, password },
  })
).login;

/** Sends a query or a mutation.
 * @throws for errors of the request, and for those in a payload. */
async function ask<Data extends object>(query: string, variables: object, token?: string): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors = [] } = (await response.json()) as { data?: Data; errors?: { message: string }[] };
  const payloads = Object.values(data ?? {}) as ({ errors?: { message: string }[] } | null)[];
  const faults = [...errors, ...payloads.flatMap((payload) => payload?.errors ?? [])];
  if (!data || faults.length > 0) throw new Error(faults.map(({ message }) => message).join('; '));
  return data;
}

/** An access token that is still valid for a while. */
async function accessToken(): Promise<string> {
  if (Date.parse(tokens.accessTokenExpiresAt) - Date.now() > 30_000) return tokens.accessToken;
  const { refreshToken } = tokens;
  tokens = (
    await ask<{ refreshSession: Tokens }>(
      `mutation ($refreshToken: String) { refreshSession(refreshToken: $refreshToken) { ${tokenFields} } }`,
      { refreshToken },
    )
  ).refreshSession;
  return tokens.accessToken;
}

/** The cursor of the newest message shown. */
let newest: string | null = null;

/** Shows the messages after the newest one shown, oldest first. The history begins with the latest, so they are
 * before its cursor. */
async function catchUp(): Promise<void> {
  const document = `query ($withUserId: ID, $before: String) {
    messages(withUserId: $withUserId, last: 100, before: $before) {
      nodes { content sender { id fullName } } pageInfo { startCursor hasPreviousPage }
    }
  }`;
  for (;;) {
    const page = await ask<Page>(document, { withUserId, before: newest }, await accessToken());
    const { nodes, pageInfo } = page.messages;
    for (const { sender, content } of nodes.reverse()) write(`${sender.fullName}: ${content}`);
    newest = pageInfo.startCursor ?? newest;
    if (!pageInfo.hasPreviousPage) break;
  }
  // An empty conversation has no cursor after which a subscription could begin.
  if (newest === null) setTimeout(look, 1000);
}

let waiting = false;
let caughtUp = catchUp();

/** Reads once more after the read in progress: two at once would show the same messages. */
function look(): void {
  if (waiting) return;
  waiting = true;
  const next = () => {
    waiting = false;
    return catchUp();
  };
  caughtUp = caughtUp.then(next).catch((error: unknown) => write(`! ${error}`));
}

await caughtUp;

const client = createClient({
  url: `${url.replace(/^http/, 'ws')}/graphql`,
  // Called for each connection: the server closes a socket when its token expires.
  connectionParams: async () => ({ authorization: `Bearer ${await accessToken()}` }),
  webSocketImpl: RenewableSocket,
  retryAttempts: Number.POSITIVE_INFINITY,
  shouldRetry: () => true,
});

// Read for each connection, so that messages sent meanwhile are delivered, too.
const variables = {
  get after() {
    return newest;
  },
};
// An event only says that there is something new. The history has the messages in their order.
client.subscribe(
  { query: 'subscription ($after: String) { messageReceived(after: $after) { id } }', variables },
  {
    next: look,
    error: (reason) => {
      const { code, reason: words } = reason as { code?: number; reason?: string };
      write(`! The connection is over: ${code ?? ''} ${words ?? JSON.stringify(reason)}`);
      process.exit(1);
    },
    complete: () => process.exit(0),
  },
);
client.on('connected', look);

for await (const content of createInterface({ input: process.stdin })) {
  const send = 'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { errors { message } } }';
  const input = { receiverId: withUserId, content };
  await ask(send, { input }, await accessToken()).catch((error: unknown) => write(`! ${error}`));
}
await client.dispose();
