import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createClient, unwrap } from '@tonearm/client';
import { createRoot } from 'react-dom/client';
import { Page } from './page.tsx';

// The user is in the address: …/#me@example.org:my-password. A real page would have a form for that.
const [email = '', password = ''] = decodeURIComponent(location.hash.slice(1)).split(':');
const client = createClient();
unwrap(await client.session.signIn({ email, password }));

createRoot(document.querySelector('#root') ?? document.body).render(
  <QueryClientProvider client={new QueryClient()}>
    <Page client={client} />
  </QueryClientProvider>,
);
