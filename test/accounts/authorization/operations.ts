import { graphql } from '../../generated/gql.ts';

export const person = graphql(`
  query PrivatePartsOfPerson($id: ID!) {
    user(id: $id) { id fullName isAdmin email emailVerified role sessions { id } }
  }
`);

export const people = graphql(`
  query PrivatePartsOfPeople($search: String, $includeViewer: Boolean! = true) {
    users(first: 100, search: $search, includeViewer: $includeViewer) {
      totalCount
      nodes { id email emailVerified role isAdmin sessions { id } }
    }
  }
`);

export const myNode = graphql(`
  query MyNode($id: ID!) { node(id: $id) { id ... on User { email sessions { id } } } }
`);

export const rename = graphql(`
  mutation RenameMyself($input: UpdateProfileInput!) {
    updateProfile(input: $input) { user { id fullName email role } errors { code field } }
  }
`);

export const verifyAgain = graphql(`
  mutation VerifyAgain { requestEmailVerification { success errors { code } } }
`);
