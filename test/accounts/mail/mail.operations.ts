import { graphql } from '../../generated/gql.ts';

export const askVerification = graphql(`
  mutation AskVerification { requestEmailVerification { success errors { code field } } }
`);

export const verify = graphql(`
  mutation Verify($token: String!) {
    verifyEmail(token: $token) { user { id } errors { code field } }
  }
`);

export const askReset = graphql(`
  mutation AskReset($email: String!) {
    requestPasswordReset(email: $email) { success errors { code field } }
  }
`);

export const isVerified = graphql(`
  query IsVerified { me { emailVerified sessions { id } } }
`);
