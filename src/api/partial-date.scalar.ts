import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isPartialDate } from './partial-date.model.ts';

function parsed(value: unknown): string {
  if (typeof value === 'string' && isPartialDate(value)) return value;
  throw new GraphQLError('Expected a date such as 1969, 1969-09 or 1969-09-26.');
}

export const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  description: 'A date by ISO 8601, as precise as it is known: `1969`, `1969-09` or `1969-09-26`.',
  serialize: String,
  parseValue: parsed,
  parseLiteral: (node) => parsed(node.kind === Kind.STRING ? node.value : undefined),
});
