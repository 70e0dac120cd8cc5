import { graphql } from '../../generated/gql.ts';

/** Not signed in: counted by address. */
export const confirmAddress = graphql(`
  mutation ConfirmAddress($token: String!) { verifyEmail(token: $token) { errors { code } } }
`);

export const rename = graphql(`
  mutation CountedRename($fullName: String) {
    updateProfile(input: { fullName: $fullName }) { user { id fullName } errors { code field } }
  }
`);
