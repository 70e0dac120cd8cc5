import type { ResultOf } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { createClient } from 'graphql-ws';
import { graphql } from '../generated/index.ts';
import { Account } from './account.ts';

// Shows messages as they arrive: node examples/fetch/messages.ts http://localhost:4000 me@example.org my-password
const [url = '', email = '', password = ''] = process.argv.slice(2);
const account = await Account.open(`${url}/graphql`, email, password);

const newMessages = graphql(`
  subscription FetchNewMessages($after: String) {
    messageReceived(after: $after) { id content cursor sender { fullName } }
  }
`);

const client = createClient({
  url: `${url.replace(/^http/, 'ws')}/graphql`,
  connectionParams: async () => ({ authorization: `Bearer ${await account.accessToken()}` }),
  retryAttempts: Number.POSITIVE_INFINITY,
  shouldRetry: () => true,
});
client.on('connected', () => console.log('Connected'));

let newest: string | null = null;
const variables = {
  // Read for each connection: messages sent while there was none are delivered first.
  get after() {
    return newest;
  },
};
// The document knows what it selects; the socket, which carries any of them, has to be told.
type NewMessages = ResultOf<typeof newMessages>;
for await (const { data, errors } of client.iterate<NewMessages>({ query: print(newMessages), variables })) {
  if (errors || !data) throw new Error(errors?.map(({ message }) => message).join('; '));
  const { cursor, sender, content } = data.messageReceived;
  newest = cursor;
  console.log(`${sender.fullName}: ${content}`);
}
