/** A cell of a table: an empty one is null. */
export type Cell = string | number | null;

/** What makes spreadsheets take a text for a formula (OWASP, "CSV injection"): at its beginning, or after a character that some
 * take for the end of a cell. */
const formulas = /(^|[;\t\r\n]\s*)(?=[=+\-@＝＋－＠])|^(?=[\t\r\n])/g;
/** What has to stand in quotes: more than RFC 4180 asks for, since some programs part cells by other characters. */
const quoted = /[",;\t\r\n']|^\s|\s$/;

/** Most texts: dates, ids, names of letters and digits. None of them needs anything of the above. */
const plain = /^[\p{L}\p{N}](?:[\p{L}\p{N} .-]*[\p{L}\p{N}.])?$/u;

/** A line as in RFC 4180. Texts that a spreadsheet might run as a formula begin with an apostrophe instead. */
export function csvLine(cells: readonly Cell[]): string {
  let line = '';
  for (const cell of cells) line += `${csvCell(cell)},`;
  return `${line.slice(0, -1)}\r\n`;
}

function csvCell(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  if (plain.test(cell)) return cell;
  const safe = cell.replace(formulas, "$1'");
  return quoted.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Lines that are sent at once. */
const linesAtOnce = 500;

/** The text of a table, in parts. */
export function* csvParts(columns: readonly string[], lines: Iterable<readonly Cell[]>): Generator<string> {
  let part = csvLine(columns);
  let count = 1;
  for (const line of lines) {
    part += csvLine(line);
    count += 1;
    if (count < linesAtOnce) continue;
    yield part;
    part = '';
    count = 0;
  }
  if (part) yield part;
}
