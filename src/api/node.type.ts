import { Field, ID, InterfaceType } from 'type-graphql';

/** An object that the API can show by its id alone. Rows that reach the API through `Query.node` name their type. */
@InterfaceType('Node', {
  description: 'An object with a unique id, which `Query.node` and `Query.nodes` look up.',
  resolveType: (value: { __typename?: string }) => value.__typename,
})
export abstract class Node {
  @Field(() => ID, { description: 'A UUID, unique across all types.' })
  id!: string;
}
