import type { Texts } from '../language.store.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('de');

export const sharing: Texts['sharing'] = {
  title: (name) => `„${name}“ teilen`,
  hint: 'Mit einem Link können es alle hören, die ihn haben: ohne Konto, und mit allen späteren Änderungen.',
  description: 'Ein paar Worte dazu',
  end: 'Endet',
  endings: { never: 'Nie', day: 'In einem Tag', week: 'In einer Woche', month: 'In 30 Tagen', date: 'Am …' },
  endDate: 'Zeitpunkt',
  create: 'Link erstellen',
  address: 'Link',
  addressHint: 'Wer ihn hat, kann hören. Er lässt sich später noch einmal kopieren und widerrufen.',
  copy: 'Kopieren',
  copyOf: (name) => `Link zu ${name} kopieren`,
  copied: 'Kopiert',
  notCopied: 'Nicht kopiert',
  send: 'Senden …',
  open: 'Öffnen',
  another: 'Noch ein Link',
  linksTo: 'Deine Links dazu',
  links: 'Geteilte Links',
  none: 'Hier stehen Links, die du teilst',
  noneHint: 'Teile einen Song, ein Album oder eine Playlist über ihr Menü.',
  visits: (count) => plural(count, { one: 'Besuch', other: 'Besuche' }),
  visited: (when) => `zuletzt ${when}`,
  made: (date) => `erstellt am ${date}`,
  ends: (when) => `endet: ${when}`,
  ended: (when) => `beendet: ${when}`,
  revoke: 'Widerrufen',
  forget: 'Entfernen',
  revokeOf: (name) => `Link zu ${name} widerrufen`,
  revokeAsk: (name) => `Link zu ${name} widerrufen?`,
  revokeHint: 'Er endet für alle, die ihn haben.',
  signIn: 'Melde dich an, um es zu teilen',
};
