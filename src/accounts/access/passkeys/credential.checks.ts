import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { z } from 'zod';

// The library takes what a browser sends; this makes sure that it is that, and no longer than any.
const part = z.string().max(20_000);
const common = {
  id: part,
  rawId: part,
  type: z.literal('public-key'),
  authenticatorAttachment: z.enum(['cross-platform', 'platform']).optional(),
};

const registration = z.object({
  ...common,
  response: z.object({
    clientDataJSON: part,
    attestationObject: part,
    transports: z
      .array(z.string().regex(/^[a-z-]{1,20}$/))
      .max(10)
      .optional(),
  }),
});

const authentication = z.object({
  ...common,
  response: z.object({
    clientDataJSON: part,
    authenticatorData: part,
    signature: part,
    userHandle: part.nullish(),
  }),
});

/** @returns undefined for what is no answer of an authenticator that has made a key. */
export function readRegistration(given: unknown): RegistrationResponseJSON | undefined {
  const { data } = registration.safeParse(given);
  return data && ({ ...data, clientExtensionResults: {} } as RegistrationResponseJSON);
}

/** @returns undefined for what is no answer of an authenticator that has signed. */
export function readAuthentication(given: unknown): AuthenticationResponseJSON | undefined {
  const { data } = authentication.safeParse(given);
  return data && ({ ...data, clientExtensionResults: {} } as AuthenticationResponseJSON);
}
