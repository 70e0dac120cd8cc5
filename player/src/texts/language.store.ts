import { FollowedValue } from '../app/followed.value.ts';
import { en } from './en.ts';

/** Every language has the same texts. */
export type Texts = typeof en;

export const languages = { en: 'English', de: 'Deutsch' } as const;
export type Language = keyof typeof languages;

const storedAs = 'tonearm language';
const loaders: Record<Exclude<Language, 'en'>, () => Promise<Texts>> = {
  de: async () => (await import('./de.ts')).de,
};

export interface Spoken {
  language: Language;
  /** Of numbers and dates: the browser's own, if it is of the language. */
  locale: string;
  texts: Texts;
}

const spoken = new FollowedValue<Spoken>({ language: 'en', locale: localeOf('en'), texts: en });

export const currentLanguage = spoken.get;
export const onLanguage = spoken.subscribe;

/** What the user chose on this device; null if it follows the browser. */
export function chosenLanguage(): Language | null {
  const stored = localStorage.getItem(storedAs);
  return isLanguage(stored) ? stored : null;
}

/** @param choice null: that of the browser. */
export async function chooseLanguage(choice: Language | null): Promise<void> {
  if (choice) localStorage.setItem(storedAs, choice);
  else localStorage.removeItem(storedAs);
  await speak(choice ?? preferredLanguage());
}

/** Speaks the language of this device, before anything is shown. */
export async function openLanguage(): Promise<void> {
  await speak(chosenLanguage() ?? preferredLanguage());
}

async function speak(language: Language): Promise<void> {
  const texts = language === 'en' ? en : await loaders[language]();
  document.documentElement.lang = language;
  document.documentElement.dir = 'ltr';
  spoken.set({ language, locale: localeOf(language), texts });
}

function preferredLanguage(): Language {
  return navigator.languages.map((tag) => tag.split('-')[0]).find(isLanguage) ?? 'en';
}

function localeOf(language: Language): string {
  return navigator.languages.find((tag) => tag.split('-')[0] === language && isLocale(tag)) ?? language;
}

/** Systems without a language of their own have tags such as `en-US@posix`. */
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

function isLanguage(name: unknown): name is Language {
  return typeof name === 'string' && Object.hasOwn(languages, name);
}
