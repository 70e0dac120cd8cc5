import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { countedAbove, lookUpCost } from './cost.model.ts';
import { encodeCursor, encodePlace, type KeysetOrder } from './cursor.model.ts';
import type { Page } from './page.queries.ts';
import { type ProjectedSelection, WrittenList } from './projection.model.ts';
import type { WrittenPage } from './written-page.queries.ts';

@ObjectType({ simpleResolvers: true, description: 'Position of a page in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there are entries after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether there are entries before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the first entry; null on an empty page.',
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last entry; null on an empty page.',
  })
  endCursor!: string | null;
}

/** The source of the fields of a connection. Functions run only when their field is selected. */
export interface Connection<Row> {
  nodes: Row[] | WrittenList;
  /** Missing where nothing asks for it. */
  edges?: () => { cursor: string; node: Row }[];
  pageInfo: () => PageInfo;
  totalCount: () => Promise<number>;
}

/** Creates the GraphQL types `XEdge` and `XConnection` of a node type. */
export function connectionType<Row extends object>(name: string, node: ClassType<Row>) {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `An entry of ${name}Connection.` })
  class Edge {
    @Field(() => String, { description: 'Position in the list, for `after` and `before`.' })
    cursor!: string;

    @Field(() => node, { description: 'The entry.' })
    node!: Row;
  }

  @ObjectType(`${name}Connection`, {
    simpleResolvers: true,
    description: 'One page of a list (Relay connection).',
  })
  class ConnectionClass {
    @Field(() => [Edge], { description: 'The entries with their cursors.', complexity: countedAbove })
    edges!: Edge[];

    @Field(() => [node], { description: 'The entries without their cursors.', complexity: countedAbove })
    nodes!: Row[];

    @Field(() => PageInfo, { description: 'Position of this page in the list.' })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      description: 'Number of entries on all pages. Counted only when selected.',
      complexity: lookUpCost,
    })
    totalCount!: number;
  }
  return ConnectionClass;
}

/** Makes a connection from the rows of a keyset query: a page, and perhaps one more row. */
export function toConnection<Row extends { id: string }>(
  rows: readonly Row[],
  page: Page,
  order: KeysetOrder<Row>,
  totalCount: () => Promise<number>,
): Connection<Row> {
  const nodes = rows.slice(0, page.size);
  if (page.backward) nodes.reverse();
  const more = rows.length > page.size;
  const cursorAt = (index: number) => {
    const row = nodes.at(index);
    return row ? encodeCursor(order, row) : null;
  };
  return {
    nodes,
    edges: () => nodes.map((node) => ({ cursor: encodeCursor(order, node), node })),
    pageInfo: () => ({ ...furtherPages(page, more), startCursor: cursorAt(0), endCursor: cursorAt(-1) }),
    totalCount,
  };
}

/** The same of a page that its statement has written. */
export function toWrittenConnection<Row>(
  written: WrittenPage,
  selection: ProjectedSelection,
  page: Page,
  order: KeysetOrder<Row>,
  totalCount: () => Promise<number>,
): Connection<Row> {
  const { found, firstId, firstValue, lastId, lastValue } = written;
  const cursor = (held: unknown, id: string | null) => (id === null ? null : encodePlace(order, held, id));
  return {
    nodes: new WrittenList(selection, Math.min(found, page.size), written),
    pageInfo: () => ({
      ...furtherPages(page, found > page.size),
      startCursor: cursor(firstValue, firstId),
      endCursor: cursor(lastValue, lastId),
    }),
    totalCount,
  };
}

const furtherPages = ({ backward, before, after }: Page, more: boolean) => ({
  hasNextPage: backward ? before !== undefined : more,
  hasPreviousPage: backward ? more : after !== undefined,
});
