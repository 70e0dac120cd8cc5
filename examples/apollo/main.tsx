import { ApolloProvider } from '@apollo/client/react';
import { createClient, unwrap } from '@tonearm/client';
import { createRoot } from 'react-dom/client';
import { makeApollo } from './client.ts';
import { Page } from './page.tsx';

// The user is in the address: …/#me@example.org:my-password. A real page would have a form for that.
const [email = '', password = ''] = decodeURIComponent(location.hash.slice(1)).split(':');
const client = createClient();
unwrap(await client.session.signIn({ email, password }));

createRoot(document.querySelector('#root') ?? document.body).render(
  <ApolloProvider client={makeApollo(client)}>
    <Page />
  </ApolloProvider>,
);
