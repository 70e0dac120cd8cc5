/** A document made by the code generator, which knows the types of its data and variables. */
export interface ApiDocument<Data, Variables> {
  __apiType?: (variables: Variables) => Data;
  toString(): string;
}
