export type Scheme = 'dark' | 'light';

/** Every colour has a contrast of at least 4.5 to 1 as text on `ground`, `raised` and `higher`, except those that are
 * areas or lines. */
export interface Colours {
  /** Behind everything. */
  ground: string;
  /** Bars, cards under the pointer, panels. */
  raised: string;
  /** Menus, dialogs, fields: what lies above the rest. */
  higher: string;
  /** Lines that only divide. */
  line: string;
  /** Edges of fields and of other controls, which have to be seen: 3 to 1. */
  edge: string;
  text: string;
  /** Text that comes second. */
  soft: string;
  /** Links, what is on, the main button. */
  accent: string;
  /** Text on an area of `accent`. */
  onAccent: string;
  good: string;
  bad: string;
  /** Over a page that waits for a dialog. */
  veil: string;
}

const dark: Colours = {
  ground: '#12100e',
  raised: '#1d1a17',
  higher: '#2a2621',
  line: '#38322b',
  edge: '#857a6d',
  text: '#f4efe8',
  soft: '#b9afa2',
  accent: '#ffb454',
  onAccent: '#231500',
  good: '#7bd88f',
  bad: '#ff9a8c',
  veil: 'rgb(0 0 0 / 60%)',
};

const light: Colours = {
  ground: '#faf6f0',
  raised: '#ffffff',
  higher: '#f1eae0',
  line: '#dfd5c7',
  edge: '#8a7d6d',
  text: '#221c15',
  soft: '#63594d',
  accent: '#96420a',
  onAccent: '#ffffff',
  good: '#1c6b37',
  bad: '#a8231a',
  veil: 'rgb(34 28 21 / 45%)',
};

export const tokens = {
  colour: { dark, light } satisfies Record<Scheme, Colours>,
  font: {
    family: 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif',
    small: '0.8125rem',
    body: '0.9375rem',
    large: '1.125rem',
    title: '1.5rem',
    display: 'clamp(1.75rem, 1.2rem + 2.4vw, 3rem)',
    /** Weights. */
    regular: '400',
    strong: '600',
    heavy: '800',
    lineHeight: '1.45',
  },
  radius: { small: '6px', medium: '10px', large: '16px', round: '999px' },
  space: {
    '1': '0.25rem',
    '2': '0.5rem',
    '3': '0.75rem',
    '4': '1rem',
    '5': '1.5rem',
    '6': '2rem',
    '7': '3rem',
    '8': '4.5rem',
  },
  motion: { fast: '120ms', slow: '280ms', ease: 'cubic-bezier(0.2, 0, 0, 1)' },
  shadow: { low: '0 1px 3px rgb(0 0 0 / 20%)', high: '0 12px 40px rgb(0 0 0 / 35%)' },
} as const;
