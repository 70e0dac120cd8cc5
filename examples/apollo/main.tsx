import { ApolloProvider } from '@apollo/client/react';
import { createRoot } from 'react-dom/client';
import { Account } from '../fetch/account.ts';
import { makeClient } from './client.ts';
import { Page } from './page.tsx';

// The user is in the address: …/#me@example.org:my-password. A real page would have a form for that.
const [email = '', password = ''] = decodeURIComponent(location.hash.slice(1)).split(':');
const account = await Account.open('/graphql', email, password);
const { client } = makeClient(location.origin, () => account.accessToken());

createRoot(document.querySelector('#root') ?? document.body).render(
  <ApolloProvider client={client}>
    <Page />
  </ApolloProvider>,
);
