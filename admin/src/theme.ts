import { defaultDarkTheme, defaultLightTheme, type RaThemeOptions } from 'react-admin';

/** Improvements of react-admin: labels for spinners, and readable text in empty lists. */
const components: RaThemeOptions['components'] = {
  MuiCircularProgress: { defaultProps: { 'aria-label': 'Loading' } },
  RaEmpty: {
    styleOverrides: { root: { '& .RaEmpty-message, & .RaEmpty-toolbar': { opacity: 1, color: 'inherit' } } },
  },
};

/** The accent of the welcome page, dark or light enough for readable text. */
export const lightTheme: RaThemeOptions = {
  ...defaultLightTheme,
  palette: {
    ...defaultLightTheme.palette,
    mode: 'light',
    primary: { main: '#3b4cca' },
    secondary: { main: '#3b4cca' },
    // Readable on the grey foot of a form as well.
    error: { main: '#b71c1c' },
  },
  components: { ...defaultLightTheme.components, ...components },
};

export const darkTheme: RaThemeOptions = {
  ...defaultDarkTheme,
  palette: {
    ...defaultDarkTheme.palette,
    mode: 'dark',
    primary: { main: '#a5b0ff' },
    error: { main: '#ffb4ab' },
  },
  components: { ...defaultDarkTheme.components, ...components },
};
