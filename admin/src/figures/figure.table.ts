import type { BarRow } from '../layout/bars.tsx';

/** A table as a file of the server has it. */
export interface FigureTable {
  columns: string[];
  lines: string[][];
}

/** A cell in quotes, or one without; and what ends it. */
const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g;

/** Reads CSV as in RFC 4180. An apostrophe that keeps spreadsheets from running a text is left out. */
export function readTable(text: string): FigureTable {
  const lines: string[][] = [];
  let line: string[] = [];
  for (const [found, quoted, plain = '', end] of text.matchAll(cell)) {
    if (found === '') break;
    line.push(quoted === undefined ? plain : quoted.replaceAll('""', '"').replace(/^'(?=[=+\-@])/, ''));
    if (end === ',') continue;
    lines.push(line);
    line = [];
  }
  const [columns = [], ...rest] = lines;
  return { columns, lines: rest };
}

/** The bars of a column by the first day of each line; empty cells have none. */
export function barsOf({ columns, lines }: FigureTable, column: string): BarRow[] {
  const place = columns.indexOf(column);
  return lines.flatMap((line) =>
    line[place] ? [{ place: line[0] ?? '', figure: Number(line[place]) }] : [],
  );
}
