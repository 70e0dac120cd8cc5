import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { extendSchema, type GraphQLSchema, graphqlSync, lexicographicSortSchema, parse } from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import type { RequestContext } from '../api/request-context.service.ts';
import { badArgument } from '../api/request-errors.model.ts';
import { changeFields, type FieldChange } from '../api/schema-fields.model.ts';
import { parseId } from '../api/validation.checks.ts';
import { findNodeOf, nodeTypes } from './node.service.ts';

/** What other subgraphs can build on: the Nodes, by their ids, and the pages that every list has. */
const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])`;
const keys = nodeTypes.map((name) => `extend type ${name} @key(fields: "id")`);
const shared = 'extend type PageInfo @shareable';

const additions = parse(`
  "An object with \`__typename\` and \`id\`, as another subgraph knows it."
  scalar _Any
  "The Nodes."
  union _Entity = ${nodeTypes.join(' | ')}
  "What a gateway composes its schema of."
  type _Service {
    "The schema of this subgraph, with its keys."
    sdl: String!
  }
  extend type Query {
    "The objects that representations stand for, in their order; null for each that does not exist or that the viewer may not see."
    _entities("Each with \`__typename\` and \`id\`." representations: [_Any!]!): [_Entity]! @public(scope: READ, also: [LISTEN, CATALOG])
    "This subgraph."
    _service: _Service! @public(scope: READ, also: [LISTEN, CATALOG])
  }
`);

/** A schema that a gateway of Apollo Federation can compose with others. */
export function asSubgraph(schema: GraphQLSchema): GraphQLSchema {
  const sdl = subgraphSdl(schema);
  const resolvers: Record<string, FieldChange> = {
    _service: { resolve: () => ({ sdl }) },
    _entities: { resolve: findEntities, extensions: { complexity: entitiesCost } },
  };
  return changeFields(extendSchema(schema, additions), ({ name }) => resolvers[name]);
}

/** As the library for subgraphs tells it to gateways. */
function subgraphSdl(schema: GraphQLSchema): string {
  const own = printSchemaWithDirectives(lexicographicSortSchema(schema));
  const subgraph = buildSubgraphSchema(parse([own, link, ...keys, shared].join('\n')));
  const { data, errors } = graphqlSync({ schema: subgraph, source: '{ _service { sdl } }' });
  if (errors) throw errors[0] ?? new TypeError('The schema is not one of a subgraph');
  return (data as { _service: { sdl: string } })._service.sdl;
}

/** The cost of an object times their number. */
const entitiesCost: ComplexityEstimator = ({ args, childComplexity }) =>
  1 + (Array.isArray(args.representations) ? args.representations.length : 1) * childComplexity;

/** All objects of a type take one statement. */
function findEntities(_root: unknown, args: Record<string, unknown>, context: RequestContext) {
  return (args.representations as unknown[]).map((representation, index) => {
    const { __typename: type, id } = (representation ?? {}) as { __typename?: unknown; id?: unknown };
    const place = `representations.${index}`;
    if (typeof type !== 'string' || !nodeTypes.includes(type))
      throw badArgument(place, 'expected __typename to be one of the types with a key');
    return findNodeOf(context, type, parseId(String(id), `${place}.id`));
  });
}
