import { createClient } from '@tonearm/client';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiProvider } from './api/api.provider.tsx';
import { App } from './app.tsx';
import { PlayerProvider } from './player/player.provider.tsx';
import { Player } from './player/player.ts';
import { ClientProvider } from './session/session.provider.tsx';
import './style/base.css';
import './style/layout.css';
import './style/catalog.css';
import './style/player.css';
import './style/friends.css';

const audio = document.querySelector('audio');
const root = document.querySelector('#root');
if (!audio || !root) throw new Error('The page lacks its elements');

const client = createClient();
await client.session.resume();
createRoot(root).render(
  <StrictMode>
    <ClientProvider client={client}>
      <ApiProvider>
        <PlayerProvider player={new Player(audio)}>
          <App />
        </PlayerProvider>
      </ApiProvider>
    </ClientProvider>
  </StrictMode>,
);
