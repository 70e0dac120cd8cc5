import { graphql } from '../generated/index.ts';

export const privacyDocument = graphql(`
  query PlayerPrivacy {
    me {
      id
      settings {
        presence
        activity
        messages
      }
    }
  }
`);

export const updatePrivacyDocument = graphql(`
  mutation PlayerUpdatePrivacy($input: UpdateSettingsInput!) {
    updateSettings(input: $input) {
      user {
        id
        settings {
          presence
          activity
          messages
        }
      }
      errors {
        code
        message
        field
      }
    }
  }
`);

export const blockedDocument = graphql(`
  query PlayerBlocked($after: String) {
    blockedUsers(first: 50, after: $after) {
      nodes {
        ...PersonParts
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);
