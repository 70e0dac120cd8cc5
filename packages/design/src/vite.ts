import { styleSheet } from './style-sheet.ts';

/** Lets pages import the tokens: `import 'virtual:tokens.css'`. A plugin of Vite. */
export function designTokens() {
  const name = 'virtual:tokens.css';
  const found = `\0${name}`;
  return {
    name: 'design-tokens',
    resolveId: (id: string) => (id === name ? found : undefined),
    load: (id: string) => (id === found ? styleSheet() : undefined),
  };
}
