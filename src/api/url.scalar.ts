import { GraphQLScalarType } from 'graphql';
import { GraphQLURL } from 'graphql-scalars';

/** `GraphQLURL` for addresses that the server itself made: they are sent as they are, not parsed again. */
export const Url = new GraphQLScalarType<unknown, string>({
  ...GraphQLURL.toConfig(),
  serialize: (value) => (typeof value === 'string' ? value : String(GraphQLURL.serialize(value))),
});
