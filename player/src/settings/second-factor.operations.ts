import { graphql } from '../generated/index.ts';

export const secondFactorDocument = graphql(`
  query PlayerSecondFactor {
    me {
      id
      totpEnabled
    }
  }
`);

export const beginTotpDocument = graphql(`
  mutation PlayerBeginTotp($password: String!) {
    beginTotp(password: $password) {
      secret
      uri
      errors {
        code
        message
        field
      }
    }
  }
`);

export const confirmTotpDocument = graphql(`
  mutation PlayerConfirmTotp($code: String!) {
    confirmTotp(code: $code) {
      recoveryCodes
      errors {
        code
        message
        field
      }
    }
  }
`);

export const disableTotpDocument = graphql(`
  mutation PlayerDisableTotp($password: String!, $code: String!) {
    disableTotp(password: $password, code: $code) {
      user {
        id
        totpEnabled
      }
      errors {
        code
        message
        field
      }
    }
  }
`);
