import { createClient, unwrap } from '@tonearm/client';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { makeUrql } from './client.ts';
import { Page } from './page.tsx';

// The user is in the address: …/#me@example.org:my-password. A real page would have a form for that.
const [email = '', password = ''] = decodeURIComponent(location.hash.slice(1)).split(':');
const client = createClient();
unwrap(await client.session.signIn({ email, password }));

createRoot(document.querySelector('#root') ?? document.body).render(
  <Provider value={makeUrql(client)}>
    <Page />
  </Provider>,
);
