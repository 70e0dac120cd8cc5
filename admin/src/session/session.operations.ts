import { graphql } from '../generated/index.ts';

export const login = graphql(`
  mutation Login($email: String!, $password: String!) {
    login(input: { email: $email, password: $password, cookie: true }) {
      accessToken accessTokenExpiresAt user { id fullName isAdmin image { url(width: 64) } }
      errors { code field message }
    }
  }
`);

export const refreshSession = graphql(`
  mutation RefreshSession {
    refreshSession {
      accessToken accessTokenExpiresAt user { id fullName isAdmin image { url(width: 64) } }
      errors { code field message }
    }
  }
`);

export const logout = graphql(`
  mutation Logout { logout { success errors { code field message } } }
`);
