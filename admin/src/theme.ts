import { defaultDarkTheme, defaultLightTheme, type RaThemeOptions } from 'react-admin';

/** The accent of the welcome page; dark enough, or light enough, for text to be read on it. */
export const lightTheme: RaThemeOptions = {
  ...defaultLightTheme,
  palette: {
    ...defaultLightTheme.palette,
    mode: 'light',
    primary: { main: '#3b4cca' },
    secondary: { main: '#3b4cca' },
  },
};

export const darkTheme: RaThemeOptions = {
  ...defaultDarkTheme,
  palette: { ...defaultDarkTheme.palette, mode: 'dark', primary: { main: '#a5b0ff' } },
};
