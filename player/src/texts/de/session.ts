import type { Texts } from '../language.store.ts';

export const session: Texts['session'] = {
  signIn: 'Anmelden',
  signUp: 'Registrieren',
  email: 'E-Mail',
  password: 'Passwort',
  newPassword: 'Neues Passwort',
  currentPassword: 'Bisheriges Passwort',
  passwordHint: 'Mindestens 8 Zeichen. Mehrere Wörter lassen sich leicht merken und schwer erraten.',
  showPassword: 'Passwort zeigen',
  show: 'Zeigen',
  hide: 'Verbergen',
  fullName: 'Name',
  forgot: 'Passwort vergessen?',
  newHere: 'Neu hier?',
  haveAccount: 'Hast du schon ein Konto?',
  byInvitation:
    'Auf diesem Server kann sich nur registrieren, wer eingeladen wurde. Bitte um eine Einladung; sie kommt mit einem Link.',
  closed: 'Auf diesem Server kann sich niemand registrieren.',
  elsewhere: {
    by: (name: string) => `Mit ${name} anmelden`,
    wait: 'Anmeldung läuft …',
    over: 'Diese Anmeldung ist vorbei oder wurde nicht hier begonnen.',
    refused: 'Der Dienst hat dich nicht angemeldet.',
    again: 'Neu beginnen',
    accounts:
      'Hier meldest du dich mit einem Konto an, das du anderswo hast. Deines entsteht beim ersten Mal.',
    faults: {
      access_denied: 'Die Anmeldung wurde abgebrochen.',
      provider_unavailable: 'Der Dienst antwortet nicht. Versuch es später noch einmal.',
      invalid_response: 'Der Dienst hat eine Antwort gegeben, auf die kein Verlass ist.',
    },
  },
  signInFirst: 'Melde dich zuerst an',
  forgotten: {
    title: 'Passwort vergessen',
    text: 'Gib die E-Mail-Adresse deines Kontos an. Du bekommst eine Mail mit einem Link für ein neues Passwort.',
    send: 'Mail senden',
    sent: (email: string) =>
      `Wenn es ein Konto mit ${email} gibt, ist eine Mail dorthin unterwegs. Ihr Link gilt eine Stunde.`,
    back: 'Zurück zum Anmelden',
  },
  reset: {
    title: 'Neues Passwort wählen',
    send: 'Passwort setzen',
    changed: 'Dein Passwort ist geändert.',
    done: 'Dein Passwort ist geändert. Alle anderen Geräte sind abgemeldet.',
    on: 'Weiter zur Musik',
  },
  withPasskey: 'Passkey verwenden',
  code: {
    title: 'Noch ein Schritt',
    text: 'Gib die sechs Ziffern ein, die deine Authenticator-App für diesen Server zeigt.',
    code: 'Code',
    useRecovery: 'Wiederherstellungscode verwenden',
    recoveryText: 'Gib einen der Wiederherstellungscodes ein, die du aufbewahrt hast. Jeder gilt einmal.',
    recoveryCode: 'Wiederherstellungscode',
    useApp: 'App verwenden',
    back: 'Von vorn anfangen',
  },
  verify: {
    title: 'Adresse bestätigen',
    text: 'Drücke den Knopf, um zu bestätigen, dass diese E-Mail-Adresse deine ist.',
    send: 'Adresse bestätigen',
    done: 'Deine Adresse ist bestätigt.',
    on: 'Weiter zur Musik',
  },
  invitation: {
    title: 'Du bist eingeladen',
    text: 'Leg hier dein Konto an. Die Einladung gilt einmal.',
    open: 'Hier brauchst du keine Einladung: Alle können sich registrieren.',
  },
  incomplete:
    'Dieser Link ist nicht vollständig. Öffne ihn, wie er in der Mail steht, oder kopiere ihn ganz.',
  again: 'Eine neue Mail anfordern',
};
