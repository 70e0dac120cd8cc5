import type { Texts } from '../language.store.ts';

export const look: Texts['look'] = {
  loading: 'Wird geladen …',
  failed: 'Das konnte nicht geladen werden.',
  offline: 'Du bist offline, und das ist nicht auf dem Gerät gespeichert.',
  retry: 'Noch einmal versuchen',
  close: 'Schließen',
  cancel: 'Abbrechen',
  more: 'Mehr',
  showMore: 'Mehr anzeigen',
};
