import { useState } from 'react';
import { chooseTheme, chosenTheme, themes } from '../app/theme.store.ts';
import { Choice } from '../look/field.tsx';
import { chooseLanguage, chosenLanguage, type Language, languages } from '../texts/language.store.ts';
import { useTexts } from '../texts/use.texts.ts';
import { SettingsSection } from './settings.section.tsx';

const languageNames = Object.entries(languages) as [Language, string][];

/** Of this device alone. */
export function AppearanceSettings() {
  const { settings } = useTexts();
  const [theme, setTheme] = useState(chosenTheme);
  const [language, setLanguage] = useState<Language | 'system'>(() => chosenLanguage() ?? 'system');
  return (
    <SettingsSection title={settings.appearance}>
      <Choice
        label={settings.theme}
        value={theme}
        options={themes.map((value) => ({ value, label: settings.themes[value] }))}
        onChange={(chosen) => {
          chooseTheme(chosen);
          setTheme(chosen);
        }}
      />
      <Choice
        label={settings.language}
        value={language}
        options={[
          { value: 'system', label: settings.browserLanguage },
          ...languageNames.map(([value, label]) => ({ value, label })),
        ]}
        onChange={(chosen) => {
          setLanguage(chosen);
          void chooseLanguage(chosen === 'system' ? null : chosen);
        }}
      />
    </SettingsSection>
  );
}
