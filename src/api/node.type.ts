import { Field, ID, InterfaceType } from 'type-graphql';

/** What the API can show by its id alone. Rows that reach the API through `Query.node` name their type. */
@InterfaceType('Node', {
  description: 'An object with an id of its own, which `Query.node` finds again.',
  resolveType: (value: { __typename?: string }) => value.__typename,
})
export abstract class Node {
  @Field(() => ID, { description: 'A UUID (version 7), unique over all types.' })
  id!: string;
}
