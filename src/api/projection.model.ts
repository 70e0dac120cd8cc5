import type { GraphQLResolveInfo } from 'graphql';
import { WrittenText } from './written-text.model.ts';

// Most answers are made of rows whose values nobody looks at on the way. PostgreSQL writes such objects as JSON itself,
// with just the fields that are selected: reading a song's columns, making an object of them and writing that takes
// the server many times as long.

/** How the fields of a type are written as JSON by a statement that reads its rows. Fields that depend on the viewer, or
 * that may fail, are not among them: an object with one of those is read and written in the usual way. */
export interface Projection {
  readonly fields: Readonly<Record<string, ProjectedField>>;
}

/** A value as an expression of SQL; or objects of other rows, with the expression around what is selected of them.
 * An expression is null only if the object has to be read in the usual way. */
export type ProjectedField =
  | string
  | { readonly projection: () => Projection; around(object: string): string; readonly isList?: boolean };

/** What is selected of a type's objects, to be written by a statement. */
export interface ProjectedSelection {
  /** Equal for equal selections. */
  readonly key: string;
  /** The expression of SQL that writes an object. */
  readonly sql: string;
  /** Fields of each object within the object. */
  readonly innerNodes: number;
  /** Fields of each entry of its list, all levels of it included; 0 without a list. */
  readonly nodesOfEntry: number;
}

/** What a statement has written. */
export interface Written {
  /** JSON as byte text, with marks (`json-text.queries.ts`). Null for what has to be read in the usual way. */
  written: string | null;
  /** Made of it when it is first needed. */
  text?: WrittenText;
}

/** An object that a statement may have written. */
export interface WrittenRow extends Written {
  id: string;
}

export class WrittenObject {
  readonly selection: ProjectedSelection;
  readonly id: string;
  /** Null for an object that is read in the usual way, by `instead`. */
  readonly text: WrittenText | null;
  readonly instead: () => Promise<unknown>;

  /** @param instead reads the object in the usual way; null if it is gone. */
  constructor(selection: ProjectedSelection, row: WrittenRow, instead: () => Promise<unknown>) {
    this.selection = selection;
    this.id = row.id;
    this.text = textOf(row);
    this.instead = instead;
  }
}

/** A list whose objects a statement has written. */
export class WrittenList {
  readonly selection: ProjectedSelection;
  readonly length: number;
  /** The entries, with commas between them. */
  readonly text: WrittenText;

  /** @param list of which nothing has to be read in the usual way. */
  constructor(selection: ProjectedSelection, length: number, list: Written) {
    this.selection = selection;
    this.length = length;
    this.text = textOf(list) ?? new WrittenText('');
  }
}

/** The same for all requests that the row answers. */
function textOf(row: Written): WrittenText | null {
  if (row.written === null) return null;
  row.text ??= new WrittenText(row.written);
  return row.text;
}

/** What resolvers are told where a plan runs. */
export interface ProjectingInfo extends GraphQLResolveInfo {
  /** The selection of the field's objects, if a statement can write them. */
  projected(): ProjectedSelection | undefined;
  /** The same for the `nodes` of a connection, if no other field of it asks for them. */
  projectedNodes(): ProjectedSelection | undefined;
}

/** @returns undefined if the field's objects must be read in the usual way. */
export function projectionOf(info: GraphQLResolveInfo): ProjectedSelection | undefined {
  return isProjecting(info) ? info.projected() : undefined;
}

/** @returns undefined if the nodes of the field's connection must be read in the usual way. */
export function projectionOfNodes(info: GraphQLResolveInfo): ProjectedSelection | undefined {
  return isProjecting(info) ? info.projectedNodes() : undefined;
}

/** graphql-js, which executes what no plan can, tells nothing of it. */
function isProjecting(info: GraphQLResolveInfo): info is ProjectingInfo {
  return 'projected' in info;
}
