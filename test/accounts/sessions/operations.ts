import { graphql } from '../../generated/gql.ts';

// What the tests about sessions, passwords and authorization say to the API.

export const signUp = graphql(`
  mutation SignUp($input: RegisterInput!) {
    register(input: $input) {
      user { id email emailVerified role isAdmin sessions { id current } }
      accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt
      errors { code field message }
    }
  }
`);

export const signIn = graphql(`
  mutation SignIn($input: LoginInput!) {
    login(input: $input) {
      user { id email emailVerified role }
      accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt
      errors { code field message }
    }
  }
`);

export const renew = graphql(`
  mutation Renew($refreshToken: String) {
    refreshSession(refreshToken: $refreshToken) {
      user { id }
      accessToken refreshToken refreshTokenExpiresAt
      errors { code field }
    }
  }
`);

export const signOut = graphql(`
  mutation SignOut { logout { success errors { code field } } }
`);

export const endSessions = graphql(`
  mutation EndSessions($id: ID) { revokeSessions(id: $id) { success errors { code field } } }
`);

export const newPassword = graphql(`
  mutation NewPassword($input: ChangePasswordInput!) {
    changePassword(input: $input) { user { id } errors { code field } }
  }
`);

export const forgottenPassword = graphql(`
  mutation ForgottenPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) { accessToken refreshToken errors { code field } }
  }
`);

export const leave = graphql(`
  mutation Leave($password: String!) { deleteAccount(password: $password) { deletedId errors { code field } } }
`);

export const removeUser = graphql(`
  mutation RemoveUser($id: ID!) { deleteUser(id: $id) { deletedId errors { code field } } }
`);

export const setRole = graphql(`
  mutation SetRole($userId: ID!, $role: Role!) {
    setUserRole(userId: $userId, role: $role) { user { id role isAdmin } errors { code field } }
  }
`);

export const whoAmI = graphql(`
  query WhoAmI {
    me { id role sessions { id userAgent ipAddress createdAt lastUsedAt expiresAt current } }
  }
`);

/** Only who is signed in may ask for users. */
export const standingOf = graphql(`
  query StandingOf { me { id } users(first: 1) { nodes { id } } }
`);

export const suspend = graphql(`
  mutation Suspend($userId: ID!, $until: DateTime, $reason: String) {
    suspendUser(userId: $userId, until: $until, reason: $reason) {
      user { id suspended suspendedUntil suspensionReason } errors { code field }
    }
  }
`);

export const reinstate = graphql(`
  mutation Reinstate($userId: ID!) {
    reinstateUser(userId: $userId) { user { id suspended suspendedUntil } errors { code field } }
  }
`);
