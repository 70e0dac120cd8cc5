import { graphql } from '../generated/index.ts';

export const ownProfile = graphql(`
  query OwnProfile { me { id fullName email emailVerified image { url(width: 64) large: url(width: 256) } } }
`);

export const updateProfile = graphql(`
  mutation UpdateProfile($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      user { id fullName email emailVerified image { url(width: 64) large: url(width: 256) } }
      errors { code field message }
    }
  }
`);

export const changePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) { user { id } errors { code field message } }
  }
`);

export const requestVerification = graphql(`
  mutation RequestVerification { requestEmailVerification { errors { code field message } } }
`);
