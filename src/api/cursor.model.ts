import { validate } from 'uuid';
import { z } from 'zod';
import { badArgument } from './request-errors.model.ts';

export type SortValue = string | number | Date;
export type SortDirection = 'asc' | 'desc';

/** One of the columns that rows are ordered by. */
export interface KeysetColumn<Row> {
  /** In SQL, e.g. `song.title`, or an expression with an index. Never null, and never from outside. */
  column: string;
  /** The value of a row in the cursor. */
  value(row: Row): SortValue;
  /** Checks the content of a cursor. */
  schema: z.ZodType<SortValue>;
}

/** A total order over rows: by one column or several, and by id among equals. */
export interface KeysetOrder<Row> extends KeysetColumn<Row> {
  /** Name of the list and order in cursors, so that a cursor of another one is refused. */
  name: string;
  id: string;
  /** What stands for the id in this order; the row's own id if omitted. */
  idOf?(row: Row): string;
  direction: SortDirection;
  /** Further columns, before the id. */
  further?: readonly KeysetColumn<Row>[];
}

/** A place in an order: just after or just before this row. */
export interface Cursor {
  value: SortValue;
  /** Of the further columns. */
  further?: readonly SortValue[];
  id: string;
}

const text = z
  .string()
  .max(1000)
  .refine((value) => !value.includes('\0'));

export const sortValues = {
  date: z.iso.datetime().transform((value) => new Date(value)),
  number: z.int32(),
  bigNumber: z.int(),
  smallNumber: z.int().min(-32_768).max(32_767),
  id: z.uuid(),
  text,
  /** Of a column in the order of sort forms. */
  sortForm: text.max(1000),
};

/** The name of the order, what a row is ordered by, and its id. */
const content = z.tuple([z.string(), z.unknown(), z.string()]);

/** A cursor is the base64url of `["NAME direction", value, "id"]`, or of a list of values: opaque to clients, readable in a log. */
export function encodeCursor<Row extends { id: string }>(order: KeysetOrder<Row>, row: Row): string {
  return encodePlace(order, valuesOf(order, row), order.idOf?.(row) ?? row.id);
}

/** The cursor of a row of which only this is known.
 * @param held what it is ordered by: a value, or a list of several. */
export function encodePlace<Row>(order: KeysetOrder<Row>, held: unknown, id: string): string {
  return Buffer.from(JSON.stringify([stamp(order), held, id])).toString('base64url');
}

function valuesOf<Row>(order: KeysetOrder<Row>, row: Row): SortValue | SortValue[] {
  const { further = [] } = order;
  const value = order.value(row);
  return further.length > 0 ? [value, ...further.map((column) => column.value(row))] : value;
}

/** @throws BAD_USER_INPUT naming the argument, for garbage and for a cursor of another list or order. */
export function decodeCursor<Row>(order: KeysetOrder<Row>, cursor: string, argument: string): Cursor {
  const parts = content.safeParse(parseJson(cursor));
  if (!parts.success) throw badArgument(argument, 'expected a cursor from this list');
  const [name, held, id] = parts.data;
  if (name !== stamp(order))
    throw badArgument(argument, `this cursor belongs to another list or order, not to ${stamp(order)}`);
  const columns = [order, ...(order.further ?? [])];
  const values = columns.length > 1 && Array.isArray(held) ? held : [held];
  const read = columns.map(({ schema }, index) => schema.safeParse(values[index]));
  const [value, ...further] = read.flatMap(({ success, data }) => (success ? [data] : []));
  if (value === undefined || further.length + 1 < columns.length || !validate(id))
    throw badArgument(argument, 'expected a cursor from this list');
  return { value, further, id };
}

function stamp<Row>(order: KeysetOrder<Row>): string {
  return `${order.name} ${order.direction}`;
}

function parseJson(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
