import polyglotI18nProvider from 'ra-i18n-polyglot';
import english from 'ra-language-english';
import { mergeTranslations } from 'react-admin';

/** What react-admin calls a kind of record, and what it says of one. */
function nouns(singular: string, plural = `${singular}s`) {
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return {
    name: `${capital(singular)} |||| ${capital(plural)}`,
    notifications: {
      created: `The ${singular} is added`,
      updated: `The ${singular} is saved`,
      deleted: `The ${singular} is deleted |||| %{smart_count} ${plural} are deleted`,
    },
  };
}

/** The panel's words, where react-admin's are not those of Tonearm. */
const messages = mergeTranslations(english, {
  ra: {
    action: { create: 'Add' },
    auth: {
      auth_check_error: 'Sign in to go on',
      logout: 'Sign out',
    },
    notification: {
      item_doesnt_exist: 'It does not exist any more',
      logged_out: 'The session is over. Sign in again.',
    },
    page: {
      // The name of a record says enough: "The Artist", not "Artist The Artist".
      edit: '%{recordRepresentation}',
      show: '%{recordRepresentation}',
      not_found: 'Page not found',
    },
  },
  resources: {
    songs: nouns('song'),
    albums: nouns('album'),
    artists: nouns('artist'),
    users: nouns('user'),
    invitations: nouns('invitation'),
    reports: nouns('report'),
    jobs: nouns('job'),
    webhooks: nouns('webhook'),
    messages: nouns('message'),
  },
});

export const i18nProvider = polyglotI18nProvider(() => messages, 'en', [{ locale: 'en', name: 'English' }], {
  allowMissing: true,
});
