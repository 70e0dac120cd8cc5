import { byteTextType } from './byte-text-client.service.ts';

// SQL expressions that write values as JSON, as `JSON.stringify` writes them: without white space, and with the same
// escapes. All of them are constant text.

/** The place where an address begins, which only the server knows. JSON does not contain this character. */
export const addressMark = '\u0001';
/** Stands before each entry of a list, so that entries can be counted. JSON does not contain this character either. */
export const entryMark = '\u0002';

/** @param column a text that is never null. */
export const textJson = (column: string): string => `to_json(${column})`;

/** @param column a text, number or boolean. */
export const nullableJson = (column: string): string => `coalesce(to_json(${column})::text, 'null')`;

/** @param column an id or another text that needs no escapes, never null. */
export const idJson = (column: string): string => `'"' || ${column} || '"'`;

/** @param condition never null. */
export const booleanJson = (condition: string): string =>
  `case when ${condition} then 'true' else 'false' end`;

/** A time as `Date.toISOString` writes it.
 * @param column never null. */
export const timeJson = (column: string): string =>
  String.raw`to_char(${column} at time zone 'UTC', '"\""YYYY-MM-DD"T"HH24:MI:SS.MS"Z\""')`;

export const nullableTimeJson = (column: string): string => `coalesce(${timeJson(column)}, 'null')`;

/** The address of a file, with a mark in place of what is before its key.
 * @param column never null. */
export const addressJson = (column: string): string =>
  `'"${addressMark}' || right(to_json(${column})::text, -1)`;

/** An object of another row.
 * @param object written as JSON.
 * @param from what comes after `from`: the row is there always. */
export const objectJson = (object: string, from: string): string => `(select ${object} from ${from})`;

/** An object of another row, or null. */
export const nullableObjectJson = (object: string, from: string): string =>
  `coalesce((select ${object} from ${from}), 'null')`;

/** A list of objects of other rows.
 * @param from what comes after `from`.
 * @param order what comes after `order by`.
 * @param most entries; a list that has more makes the whole expression null, to be read in another way. */
export const listJson = (object: string, from: string, order: string, most: number): string => {
  const entries = `array(select '${entryMark}' || ${object} from ${from} order by ${order} limit ${most + 1})`;
  // `offset 0` keeps PostgreSQL from putting the array in both places, and reading it twice.
  const text = `'[' || array_to_string(entries, ',') || ']'`;
  return `(select case when cardinality(entries) <= ${most} then ${text} end from (select ${entries} as entries offset 0) as list)`;
};

/** An object of fields, in their order.
 * @param fields each with its name in JSON and a colon. */
export const fieldsJson = (fields: readonly string[]): string =>
  fields.length === 0 ? `'{}'` : `'{' || ${fields.join(` || ',' || `)} || '}'`;

/** What is handed out as byte text (`byte-text-client.service.ts`). */
export const byteTextCast = (text: string): string => `(${text})::${byteTextType}`;

/** Constant text of JSON.
 * @param text without apostrophes: names of GraphQL have none. */
export const constantJson = (text: string): string => `'${text}'`;
