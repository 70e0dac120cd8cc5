import { graphql } from '../../generated/gql.ts';

export const makeKey = graphql(`
  mutation MakeKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      apiKey { id name prefix scopes createdAt lastUsedAt expiresAt }
      secret
      errors { code field }
    }
  }
`);

export const myKeys = graphql(`
  query MyKeys { apiKeys { id name prefix scopes lastUsedAt expiresAt } }
`);

export const endKey = graphql(`
  mutation EndKey($id: ID!) { revokeApiKey(id: $id) { deletedId errors { code field } } }
`);
