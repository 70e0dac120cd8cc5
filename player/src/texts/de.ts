import { app } from './de/app.ts';
import { chat } from './de/chat.ts';
import { faults } from './de/faults.ts';
import { look } from './de/look.ts';
import { offline } from './de/offline.ts';
import { people } from './de/people.ts';
import { playing } from './de/playing.ts';
import { session } from './de/session.ts';
import { settings } from './de/settings.ts';
import type { Texts } from './language.store.ts';

export const de: Texts = { app, chat, faults, look, offline, people, playing, session, settings };
