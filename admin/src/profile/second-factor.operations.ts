import { graphql } from '../generated/index.ts';

export const secondFactor = graphql(`
  query SecondFactor { me { id totpEnabled } }
`);

export const beginSecondFactor = graphql(`
  mutation BeginSecondFactor($password: String!) {
    beginTotp(password: $password) { secret uri errors { code field message } }
  }
`);

export const confirmSecondFactor = graphql(`
  mutation ConfirmSecondFactor($code: String!) {
    confirmTotp(code: $code) { recoveryCodes errors { code field message } }
  }
`);

export const disableSecondFactor = graphql(`
  mutation DisableSecondFactor($password: String!, $code: String!) {
    disableTotp(password: $password, code: $code) { user { id totpEnabled } errors { code field message } }
  }
`);
