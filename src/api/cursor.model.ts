import { validate } from 'uuid';
import { z } from 'zod';
import { WrittenObject } from './projection.model.ts';
import { badArgument } from './request-errors.model.ts';

export type SortValue = string | number | Date;
export type SortDirection = 'asc' | 'desc';

/** A total order over rows: by one column, and by id among equals. */
export interface KeysetOrder<Row> {
  /** Name of the list and order in cursors, so that a cursor of another one is refused. */
  name: string;
  /** In SQL, e.g. `song.title`, or an expression with an index. Never null, and never from outside. */
  column: string;
  id: string;
  direction: SortDirection;
  /** The value of a row in the cursor. */
  value(row: Row): SortValue;
  /** Checks the content of a cursor. */
  schema: z.ZodType<SortValue>;
}

/** A place in an order: just after or just before this row. */
export interface Cursor {
  value: SortValue;
  id: string;
}

export const sortValues = {
  date: z.iso.datetime().transform((value) => new Date(value)),
  number: z.int32(),
  smallNumber: z.int().min(-32_768).max(32_767),
  text: z
    .string()
    .max(1000)
    .refine((value) => !value.includes('\0')),
};

/** A cursor is the base64url of `["NAME direction", value, "id"]`: opaque to clients, readable in a log. */
export function encodeCursor<Row extends { id: string }>(
  order: KeysetOrder<Row>,
  row: Row | WrittenObject,
): string {
  const value = row instanceof WrittenObject ? row.sortValue : order.value(row);
  return Buffer.from(JSON.stringify([stamp(order), value, row.id])).toString('base64url');
}

/** @throws BAD_USER_INPUT naming the argument, for garbage and for a cursor of another list or order. */
export function decodeCursor<Row>(order: KeysetOrder<Row>, cursor: string, argument: string): Cursor {
  const parts = z.tuple([z.string(), z.unknown(), z.string()]).safeParse(parseJson(cursor));
  if (!parts.success) throw badArgument(argument, 'expected a cursor from this list');
  const [name, held, id] = parts.data;
  if (name !== stamp(order))
    throw badArgument(argument, `this cursor belongs to another list or order, not to ${stamp(order)}`);
  const value = order.schema.safeParse(held);
  if (!value.success || !validate(id)) throw badArgument(argument, 'expected a cursor from this list');
  return { value: value.data, id };
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
