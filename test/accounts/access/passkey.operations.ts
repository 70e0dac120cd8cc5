import { graphql } from '../../generated/gql.ts';

// What the tests about passkeys say to the API.

export const beginKey = graphql(`
  mutation BeginKey($password: String!) { beginPasskey(password: $password) { options errors { code field } } }
`);

export const confirmKey = graphql(`
  mutation ConfirmKey($input: ConfirmPasskeyInput!) {
    confirmPasskey(input: $input) { passkey { id name createdAt lastUsedAt } errors { code field } }
  }
`);

export const renameKey = graphql(`
  mutation RenameKey($id: ID!, $name: String!) {
    renamePasskey(id: $id, name: $name) { passkey { id name } errors { code field } }
  }
`);

export const removeKey = graphql(`
  mutation RemoveKey($id: ID!) { removePasskey(id: $id) { deletedId errors { code field } } }
`);

export const beginKeyLogin = graphql(`
  mutation BeginKeyLogin { beginPasskeyLogin { options errors { code } } }
`);

export const keyLogin = graphql(`
  mutation KeyLogin($input: CompletePasskeyLoginInput!) {
    completePasskeyLogin(input: $input) {
      user { id totpEnabled } challenge { token } accessToken refreshToken errors { code field }
    }
  }
`);

export const confirmByKey = graphql(`
  mutation ConfirmByKey($response: JSON!) { confirmWithPasskey(response: $response) { confirmation errors { code field } } }
`);

export const keysOf = graphql(`
  query KeysOf($id: ID!) { user(id: $id) { id passkeys { id name lastUsedAt } } }
`);
