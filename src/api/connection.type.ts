import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { countedAbove, lookUpCost } from './cost.model.ts';
import { encodeCursor, type KeysetOrder } from './cursor.model.ts';
import type { Page } from './page.queries.ts';
import type { WrittenObject } from './projection.model.ts';

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
  nodes: (Row | WrittenObject)[];
  edges: () => { cursor: string; node: Row | WrittenObject }[];
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
  rows: readonly (Row | WrittenObject)[],
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
    pageInfo: () => ({
      hasNextPage: page.backward ? page.before !== undefined : more,
      hasPreviousPage: page.backward ? more : page.after !== undefined,
      startCursor: cursorAt(0),
      endCursor: cursorAt(-1),
    }),
    totalCount,
  };
}
