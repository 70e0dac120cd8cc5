export { styleSheet } from './style-sheet.ts';
export { type Colours, type Scheme, tokens } from './tokens.ts';
