import { useMemo, useSyncExternalStore } from 'react';
import { type Format, formatOf } from './format.ts';
import { currentLanguage, onLanguage, type Texts } from './language.store.ts';

/** The texts of the chosen language: `useTexts().songs.play`. */
export function useTexts(): Texts {
  return useSyncExternalStore(onLanguage, currentLanguage).texts;
}

/** Writes numbers, dates and lengths of time as the user's country does. */
export function useFormat(): Format {
  const { locale } = useSyncExternalStore(onLanguage, currentLanguage);
  return useMemo(() => formatOf(locale), [locale]);
}
