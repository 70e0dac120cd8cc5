import type { Texts } from '../language.store.ts';

export const faults: Texts['faults'] = {
  unknown: 'Etwas ist schiefgegangen. Versuche es später noch einmal.',
  codes: {
    UNAUTHENTICATED: 'Melde dich zuerst an.',
    FORBIDDEN: 'Das darfst du nicht.',
    BAD_USER_INPUT: 'Der Server hat das nicht verstanden.',
    RATE_LIMITED: 'Das war zu oft. Versuche es nach einer Weile noch einmal.',
    SERVICE_UNAVAILABLE: 'Der Server ist überlastet. Versuche es gleich noch einmal.',
    NETWORK: 'Der Server ist nicht erreichbar.',
    BAD_RESPONSE: 'Etwas anderes als der Server hat geantwortet.',
  },
  kinds: {
    CONFLICT: 'Das wurde inzwischen anderswo geändert.',
    EXPIRED: 'Dieser Link ist abgelaufen oder wurde schon benutzt.',
    INVALID: 'Das ist nicht gültig.',
    INVALID_CREDENTIALS: 'E-Mail-Adresse oder Passwort ist falsch.',
    NOT_FOUND: 'Das gibt es nicht mehr.',
    STORAGE_FULL: 'Der Server hat keinen Platz mehr.',
    TAKEN: 'Das ist schon vergeben.',
    TOO_LARGE: 'Das ist zu groß.',
    UNSUPPORTED_MEDIA: 'Diese Art von Datei kann nicht verwendet werden.',
  },
  known: {
    'An account with this address already exists.': 'Mit dieser Adresse gibt es schon ein Konto.',
    'The password is wrong.': 'Das Passwort ist falsch.',
    'The password must not be the name or the address.':
      'Das Passwort darf nicht der Name oder die Adresse sein.',
    'The code is wrong or has been used; wait for the next one.':
      'Der Code ist falsch oder wurde schon benutzt; warte auf den nächsten.',
    'This sign-in is no longer valid; sign in again.':
      'Diese Anmeldung gilt nicht mehr; melde dich noch einmal an.',
    'This sign-in has expired or had too many tries; sign in again.':
      'Diese Anmeldung ist abgelaufen oder hatte zu viele Versuche; melde dich noch einmal an.',
    'This passkey is unknown here or could not be verified; try again.':
      'Dieser Passkey ist hier unbekannt oder ließ sich nicht prüfen; versuche es noch einmal.',
    'The passkey could not be verified; try again.':
      'Der Passkey ließ sich nicht prüfen; versuche es noch einmal.',
    'This code is invalid or has been used.':
      'Diese Anmeldung ist ungültig oder wurde schon benutzt; melde dich noch einmal an.',
    'This code has expired; sign in again.': 'Diese Anmeldung ist abgelaufen; melde dich noch einmal an.',
    'An account has this address already. Sign in to it another way, and link the two in its settings.':
      'Mit dieser Adresse gibt es schon ein Konto. Melde dich dort anders an und verbinde die beiden.',
    'The provider does not say your e-mail address.': 'Der Dienst nennt deine E-Mail-Adresse nicht.',
    'Nobody can create an account on this server.': 'Auf diesem Server kann sich niemand registrieren.',
    'A new account on this server needs an invitation to your address.':
      'Ein neues Konto auf diesem Server braucht eine Einladung an deine Adresse.',
    'Your data is being put together already; a mail will come.':
      'Deine Daten werden schon zusammengestellt; eine Mail kommt.',
    'This link has expired; request a new one.': 'Dieser Link ist abgelaufen; fordere einen neuen an.',
    'This link is invalid or has already been used.': 'Dieser Link ist ungültig oder wurde schon benutzt.',
    'This password is too common; choose another one.':
      'Dieses Passwort ist zu verbreitet; wähle ein anderes.',
    'This account is linked to another user already.': 'Dieses Konto ist schon mit jemand anderem verbunden.',
    'This is not an account that yours is linked to.': 'Das ist kein Konto, mit dem deines verbunden ist.',
    'Sign in to the service again to confirm that it is you.':
      'Melde dich beim Dienst noch einmal an, um zu bestätigen, dass du es bist.',
    'This is your only way in; add another one first.':
      'Anders kommst du nicht hinein; füge zuerst einen anderen Weg hinzu.',
    'Your address is already confirmed.': 'Deine Adresse ist schon bestätigt.',
  },
};
