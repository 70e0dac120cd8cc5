import { app } from './en/app.ts';
import { chat } from './en/chat.ts';
import { faults } from './en/faults.ts';
import { look } from './en/look.ts';
import { offline } from './en/offline.ts';
import { people } from './en/people.ts';
import { playing } from './en/playing.ts';
import { session } from './en/session.ts';
import { settings } from './en/settings.ts';

/** The English texts: one part for each room. The others have the same shape. */
export const en = { app, chat, faults, look, offline, people, playing, session, settings };
