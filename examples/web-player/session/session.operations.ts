import { graphql } from '../../generated/index.ts';

export const authParts = graphql(`
  fragment AuthParts on AuthPayload {
    user { id fullName }
    accessToken
    accessTokenExpiresAt
    errors { message }
  }
`);

export const signInMutation = graphql(`
  mutation PlayerSignIn($input: LoginInput!) { login(input: $input) { ...AuthParts } }
`);

export const signUpMutation = graphql(`
  mutation PlayerSignUp($input: RegisterInput!) { register(input: $input) { ...AuthParts } }
`);

/** Without a token: the browser sends the cookie. */
export const refreshMutation = graphql(`
  mutation PlayerRefresh { refreshSession { ...AuthParts } }
`);

export const signOutMutation = graphql(`
  mutation PlayerSignOut { logout { success } }
`);
