import { graphql } from '../generated/index.ts';

export const apiKeysDocument = graphql(`
  query PlayerApiKeys {
    apiKeys {
      id
      name
      prefix
      scopes
      createdAt
      lastUsedAt
      expiresAt
    }
  }
`);

export const createApiKeyDocument = graphql(`
  mutation PlayerCreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      apiKey {
        id
        name
      }
      secret
      errors {
        code
        message
        field
      }
    }
  }
`);

export const revokeApiKeyDocument = graphql(`
  mutation PlayerRevokeApiKey($id: ID!) {
    revokeApiKey(id: $id) {
      deletedId
      errors {
        code
        message
        field
      }
    }
  }
`);
