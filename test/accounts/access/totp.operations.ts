import { graphql } from '../../generated/gql.ts';

// What the tests about second factors say to the API.

export const startLogin = graphql(`
  mutation StartLogin($input: LoginInput!) {
    login(input: $input) {
      user { id } challenge { token expiresAt } accessToken refreshToken errors { code field message }
    }
  }
`);

export const finishLogin = graphql(`
  mutation FinishLogin($input: CompleteLoginInput!) {
    completeLogin(input: $input) {
      user { id role totpEnabled sessions { id current } } challenge { token }
      accessToken refreshToken refreshTokenExpiresAt errors { code field }
    }
  }
`);

export const begin = graphql(`
  mutation BeginTotp($password: String!) { beginTotp(password: $password) { secret uri errors { code field } } }
`);

export const confirm = graphql(`
  mutation ConfirmTotp($code: String!) { confirmTotp(code: $code) { recoveryCodes errors { code field } } }
`);

export const disable = graphql(`
  mutation DisableTotp($password: String!, $code: String!) {
    disableTotp(password: $password, code: $code) { user { id totpEnabled } errors { code field } }
  }
`);

export const resetWithFactor = graphql(`
  mutation ResetWithFactor($input: ResetPasswordInput!) {
    resetPassword(input: $input) { user { id } challenge { token } accessToken errors { code field } }
  }
`);

/** What a user sees, what only administrators may ask for, and what they see more of. */
export const rights = graphql(`
  query RightsOf($id: ID!) {
    me { id role isAdmin totpEnabled }
    user(id: $id) { id email totpEnabled }
    stats { totalUsers }
  }
`);
