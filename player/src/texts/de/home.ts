import type { Texts } from '../language.store.ts';

export const home: Texts['home'] = {
  title: 'Start',
  morning: 'Guten Morgen',
  afternoon: 'Guten Tag',
  evening: 'Guten Abend',
  recent: 'Zuletzt gehört',
  featured: 'Empfohlen',
  madeForYou: 'Für dich',
  trending: 'Gerade beliebt',
  newAlbums: 'Neue Alben',
  nothing: 'Hier ist noch keine Musik',
  nothingHint: 'Sobald jemand Songs hinzufügt, erscheinen sie hier.',
};
