import type { Texts } from '../language.store.ts';

export const offline: Texts['offline'] = {
  title: 'Auf diesem Gerät',
  keep: 'Auf diesem Gerät behalten',
  kept: 'Auf diesem Gerät',
  drop: 'Von diesem Gerät entfernen',
  waiting: 'Wird noch geladen',
  loading: (percent) => `${percent} % sind da`,
  again: 'Konnte nicht behalten werden. Noch einmal versuchen',
  unreadable:
    'Der Ort, an dem dieser Server seine Dateien hat, lässt diese Seite sie nicht lesen; so lässt sich nichts behalten. Wer den Server betreibt, muss es dort erlauben (CORS).',
  play: (name) => `${name} abspielen`,
  playAll: 'Alles abspielen',
  remove: (name) => `${name} von diesem Gerät entfernen`,
  removeAll: 'Alles entfernen',
  removeAllText:
    'Alles, was auf diesem Gerät behalten wurde, wird von ihm entfernt. Auf dem Server ändert sich nichts.',
  lists: 'Alben und Playlists',
  songsOf: (name) => `Lieder von ${name}`,
  songs: 'Lieder',
  nothing: 'Auf diesem Gerät ist noch nichts',
  nothingText: 'Lieder, Alben und Playlists, die du hier behältst, laufen auch ohne Netz.',
  insecure: 'Browser behalten Musik nur bei Seiten mit sicherer Verbindung (https).',
  use: (music, used, available) =>
    `Die Musik belegt ${music}. Der Browser nutzt für diese Seite ${used} von ${available}.`,
};
