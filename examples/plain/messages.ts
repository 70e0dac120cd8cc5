import { createClient, followMessages, unwrap } from '@tonearm/client';

// Shows messages as they arrive: node examples/plain/messages.ts http://localhost:4000 me@example.org my-password
const [url = '', email = '', password = ''] = process.argv.slice(2);
const client = createClient({ url });
unwrap(await client.session.signIn({ email, password }));

client.live.onState((state) => console.log(state === 'connected' ? 'Connected' : 'Connecting again'));
// Messages sent during an interruption come first when it is over.
followMessages(
  client,
  {},
  {
    message: ({ sender, content }) => console.log(`${sender.fullName}: ${content}`),
    error: ({ message }) => console.error(message),
  },
);
