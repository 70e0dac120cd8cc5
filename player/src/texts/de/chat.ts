import type { Texts } from '../language.store.ts';

export const chat: Texts['chat'] = {
  thisMessage: 'diese Nachricht',
  none: 'Noch keine Unterhaltungen',
  noneHint: 'Wähle jemanden aus und sag hallo.',
  with: (name: string) => `Unterhaltung mit ${name}`,
  messages: 'Nachrichten',
  older: 'Ältere Nachrichten',
  hello: 'Sag hallo.',
  read: 'Gelesen',
  again: 'Noch einmal versuchen',
  drop: 'Verwerfen',
  options: 'Optionen der Nachricht',
  remove: 'Für beide löschen',
  messageTo: (name: string) => `Nachricht an ${name}`,
  placeholder: 'Nachricht',
  send: 'Senden',
  open: 'Öffnen',
  arrived: (name: string, text: string) => `${name}: ${text}`,
};
