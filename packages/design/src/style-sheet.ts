import { type Scheme, tokens } from './tokens.ts';

/** The tokens as CSS custom properties: `--color-on-accent`, `--font-body`, `--radius-small`, `--space-4`,
 * `--motion-fast`, `--shadow-high`. The colours are those of the system, or of `data-theme` on the root. */
export function styleSheet(): string {
  const { colour, ...rest } = tokens;
  const constant = Object.entries(rest).flatMap(([group, values]) => declarations(group, values));
  return [
    rule(':root', [...constant, ...scheme('light')]),
    `@media (prefers-color-scheme: dark) {\n${rule(':root:not([data-theme="light"])', scheme('dark'))}}\n`,
    rule(':root[data-theme="dark"]', scheme('dark')),
    // Who asked for less motion sees changes at once.
    `@media (prefers-reduced-motion: reduce) {\n${rule(':root', ['--motion-fast: 0ms', '--motion-slow: 0ms'])}}\n`,
  ].join('\n');
}

function scheme(name: Scheme): string[] {
  return [`color-scheme: ${name}`, ...declarations('color', tokens.colour[name])];
}

function declarations(group: string, values: object): string[] {
  return Object.entries(values).map(([name, value]) => `--${group}-${hyphened(name)}: ${value}`);
}

function hyphened(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function rule(selector: string, lines: readonly string[]): string {
  return `${selector} {\n${lines.map((line) => `  ${line};\n`).join('')}}\n`;
}
