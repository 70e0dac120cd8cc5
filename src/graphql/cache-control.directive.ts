import { getDirective } from '@graphql-tools/utils';
import {
  DirectiveLocation,
  GraphQLDirective,
  type GraphQLField,
  GraphQLInt,
  type GraphQLNamedType,
  GraphQLNonNull,
  type GraphQLSchema,
} from 'graphql';

const name = 'cacheControl';

export const cacheControlDirective = new GraphQLDirective({
  name,
  description:
    'Lets caches keep the answer of a query by GET for `maxAge` seconds, if it is sent without a token. Root fields without it are never kept; other fields follow their parent, or shorten its time. The shortest time of all fields counts.',
  locations: [DirectiveLocation.FIELD_DEFINITION, DirectiveLocation.OBJECT],
  args: { maxAge: { type: new GraphQLNonNull(GraphQLInt), description: 'Seconds.' } },
});

/** @returns undefined without a directive. */
export function maxAgeOf(
  schema: GraphQLSchema,
  place: GraphQLField<unknown, unknown> | GraphQLNamedType,
): number | undefined {
  const applied = getDirective(schema, place, name)?.[0];
  return applied && Number(applied.maxAge);
}
