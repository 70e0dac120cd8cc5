import { graphql } from '../generated/index.ts';

export const passkeysDocument = graphql(`
  query PlayerPasskeys {
    me {
      id
      passkeys {
        id
        name
        createdAt
        lastUsedAt
      }
    }
  }
`);

export const beginPasskeyDocument = graphql(`
  mutation PlayerBeginPasskey($password: String!) {
    beginPasskey(password: $password) {
      options
      errors {
        code
        message
        field
      }
    }
  }
`);

export const confirmPasskeyDocument = graphql(`
  mutation PlayerConfirmPasskey($input: ConfirmPasskeyInput!) {
    confirmPasskey(input: $input) {
      passkey {
        id
      }
      errors {
        code
        message
        field
      }
    }
  }
`);

export const renamePasskeyDocument = graphql(`
  mutation PlayerRenamePasskey($id: ID!, $name: String!) {
    renamePasskey(id: $id, name: $name) {
      passkey {
        id
        name
      }
      errors {
        code
        message
        field
      }
    }
  }
`);

export const removePasskeyDocument = graphql(`
  mutation PlayerRemovePasskey($id: ID!) {
    removePasskey(id: $id) {
      deletedId
      errors {
        code
        message
        field
      }
    }
  }
`);
