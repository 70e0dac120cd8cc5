import { graphql } from '../generated/index.ts';

/** The accounts elsewhere that are linked, and those that can be. */
export const linkedAccountsDocument = graphql(`
  query PlayerLinkedAccounts($redirectUri: URL!) {
    me {
      id
      oidcIdentities {
        id
        provider
        lastUsedAt
      }
    }
    serverInfo {
      oidcProviders {
        id
        name
        url(redirectUri: $redirectUri)
      }
    }
  }
`);

/** What stands for the password of the user. */
export const waysToConfirmDocument = graphql(`
  query PlayerWaysToConfirm($redirectUri: URL!) {
    me {
      id
      passkeys {
        id
      }
      oidcIdentities {
        id
        provider
      }
    }
    serverInfo {
      oidcProviders {
        id
        name
        url(redirectUri: $redirectUri, confirm: true)
      }
    }
  }
`);

export const linkAccountDocument = graphql(`
  mutation PlayerLinkAccount($code: String!) {
    linkOidcIdentity(code: $code) {
      identity {
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

export const unlinkAccountDocument = graphql(`
  mutation PlayerUnlinkAccount($id: ID!) {
    unlinkOidcIdentity(id: $id) {
      deletedId
      errors {
        code
        message
        field
      }
    }
  }
`);

export const confirmElsewhereDocument = graphql(`
  mutation PlayerConfirmElsewhere($code: String!) {
    confirmWithOidc(code: $code) {
      confirmation
      errors {
        code
        message
        field
      }
    }
  }
`);

export const confirmByPasskeyDocument = graphql(`
  mutation PlayerConfirmByPasskey($response: JSON!) {
    confirmWithPasskey(response: $response) {
      confirmation
      errors {
        code
        message
        field
      }
    }
  }
`);
