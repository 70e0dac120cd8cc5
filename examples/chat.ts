import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { createClient, followMessages, unwrap } from '@tonearm/client';
import { SendMessageDocument } from '@tonearm/client/documents';

/** A conversation on the terminal: shows it, follows it, and sends each typed line.
 * Usage: node examples/chat.ts URL EMAIL PASSWORD USER_ID [CODE]
 * The user's id is that of the other side, for example from `npm run admin:create` or the query `users`. */
const [url, email, password, withUserId, code = ''] = process.argv.slice(2);
const write = (line: string) => void process.stdout.write(`${line}\n`);
if (!url || !email || !password || !withUserId) {
  write('Usage: node examples/chat.ts URL EMAIL PASSWORD USER_ID');
  process.exit(1);
}

const client = createClient({ url });
const signedIn = await client.session.signIn({ email, password });
if (!signedIn.ok) {
  write(`! ${signedIn.error.message}`);
  process.exit(1);
}
// With a second factor, a code of the app is needed as well.
const { challenge } = signedIn.data;
if (challenge) unwrap(await client.session.completeSignIn({ challenge: challenge.token, code }));
client.session.onEnd(() => {
  write('! The session is over');
  process.exit(1);
});

followMessages(
  client,
  // From the first message on.
  { withUserId, after: null },
  {
    message: ({ sender, content }) => write(`${sender.fullName}: ${content}`),
    error: ({ message }) => write(`! ${message}`),
  },
);

for await (const content of createInterface({ input: process.stdin })) {
  // With the id, the message is sent once, however often the client has to try.
  const input = { receiverId: withUserId, content, clientId: randomUUID() };
  const { error } = await client.mutate(SendMessageDocument, { input });
  if (error) write(`! ${error.message}`);
}
await client.close();
