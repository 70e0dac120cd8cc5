import { type Scheme, tokens } from '@tonearm/design';
import { defaultDarkTheme, defaultLightTheme, type RaThemeOptions } from 'react-admin';

/** A theme of the tokens that the player has as well. */
function themeOf(scheme: Scheme): RaThemeOptions {
  const usual = scheme === 'dark' ? defaultDarkTheme : defaultLightTheme;
  const colour = tokens.colour[scheme];
  const accent = { main: colour.accent, contrastText: colour.onAccent };
  return {
    ...usual,
    palette: {
      mode: scheme,
      // Of text on buttons and marks.
      contrastThreshold: 4.5,
      primary: accent,
      secondary: accent,
      error: { main: colour.bad },
      warning: accent,
      success: { main: colour.good },
      background: { default: colour.ground, paper: colour.raised },
      text: { primary: colour.text, secondary: colour.soft },
      divider: colour.line,
    },
    shape: { borderRadius: Number.parseInt(tokens.radius.medium, 10) },
    typography: {
      ...usual.typography,
      fontFamily: tokens.font.family,
      button: { textTransform: 'none', fontWeight: tokens.font.strong },
      h6: { fontWeight: tokens.font.strong, fontSize: tokens.font.large },
      h5: { fontWeight: tokens.font.strong, fontSize: tokens.font.title },
    },
    transitions: {
      duration: { shortest: milliseconds(tokens.motion.fast), standard: milliseconds(tokens.motion.slow) },
      easing: { easeInOut: tokens.motion.ease },
    },
    components: { ...usual.components, ...componentsOf(scheme) },
  };
}

function componentsOf(scheme: Scheme): RaThemeOptions['components'] {
  const colour = tokens.colour[scheme];
  const field = { backgroundColor: colour.higher, '&:hover': { backgroundColor: colour.higher } };
  return {
    MuiAppBar: {
      styleOverrides: {
        root: {
          backgroundColor: colour.ground,
          backgroundImage: 'none',
          color: colour.text,
          borderBottom: `1px solid ${colour.line}`,
          boxShadow: 'none',
        },
      },
    },
    MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' }, elevation1: flat(colour.line) } },
    MuiDialog: {
      styleOverrides: { paper: { backgroundColor: colour.raised, boxShadow: tokens.shadow.high } },
    },
    MuiFilledInput: {
      styleOverrides: {
        root: {
          ...field,
          borderRadius: `${tokens.radius.small} ${tokens.radius.small} 0 0`,
          '&.Mui-focused': field,
          '&:before': { borderBottomColor: colour.edge },
        },
      },
    },
    MuiTableCell: {
      styleOverrides: { root: { borderBottomColor: colour.line }, sizeSmall: { padding: '6px 10px' } },
    },
    // Spinners have a name.
    MuiCircularProgress: { defaultProps: { 'aria-label': 'Loading' } },
    // What is above a list stands on the page, on a phone as well.
    RaListToolbar: { styleOverrides: { root: { '&&': { backgroundColor: 'transparent' } } } },
    RaTopToolbar: {
      styleOverrides: {
        root: { '&&': { backgroundColor: 'transparent' }, '&:empty': { display: 'none' } },
      },
    },
    RaToolbar: { styleOverrides: { root: { backgroundColor: colour.higher } } },
    RaMenuItemLink: {
      styleOverrides: {
        root: {
          borderRadius: tokens.radius.small,
          '&.RaMenuItemLink-active': {
            color: colour.accent,
            backgroundColor: colour.higher,
            fontWeight: 600,
          },
          '&.RaMenuItemLink-active .MuiSvgIcon-root': { color: colour.accent },
        },
      },
    },
    // Readable text in empty lists.
    RaEmpty: {
      styleOverrides: {
        root: { '& .RaEmpty-message, & .RaEmpty-toolbar': { opacity: 1, color: 'inherit' } },
      },
    },
  } as RaThemeOptions['components'];
}

/** A card has an edge instead of a shadow. */
const flat = (line: string) => ({ boxShadow: 'none', border: `1px solid ${line}` });

const milliseconds = (text: string) => Number.parseFloat(text);

export const lightTheme = themeOf('light');
export const darkTheme = themeOf('dark');
