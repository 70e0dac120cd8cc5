import { defaultDarkTheme, defaultLightTheme, type RaThemeOptions } from 'react-admin';

/** What react-admin leaves to be wished for: a name for what turns, and empty lists whose words can be read. */
const components: RaThemeOptions['components'] = {
  MuiCircularProgress: { defaultProps: { 'aria-label': 'Loading' } },
  RaEmpty: {
    styleOverrides: { root: { '& .RaEmpty-message, & .RaEmpty-toolbar': { opacity: 1, color: 'inherit' } } },
  },
};

/** The accent of the welcome page; dark enough, or light enough, for text to be read on it. */
export const lightTheme: RaThemeOptions = {
  ...defaultLightTheme,
  palette: {
    ...defaultLightTheme.palette,
    mode: 'light',
    primary: { main: '#3b4cca' },
    secondary: { main: '#3b4cca' },
    // To be read on the grey foot of a form as well.
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
