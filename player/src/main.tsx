import 'virtual:tokens.css';
import './look/look.css';
import './app/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { loadScreen } from './app/routes.ts';
import { listenForShortcuts } from './app/shortcut.store.ts';
import { showTheme } from './app/theme.store.ts';
import { startPlayer } from './playing/start.ts';
import { openSession } from './session/session.store.ts';
import { openLanguage } from './texts/language.store.ts';
import { registerWorker } from './worker/register.worker.ts';

showTheme();
loadScreen(location.pathname);
openSession();
listenForShortcuts();
startPlayer();
// Not awaited at the top: the file of a language uses parts of this one, and would wait for it to end.
void openLanguage().then(() =>
  createRoot(document.querySelector('#root') ?? document.body).render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
registerWorker();
