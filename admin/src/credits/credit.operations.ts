import { graphql } from '../generated/index.ts';

export const creditFields = graphql(`
  fragment CreditFields on Credit { role creditedAs joinPhrase detail artist { id name } }
`);
