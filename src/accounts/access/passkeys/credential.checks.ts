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

/** Of a page that is not in a frame of another site's: browsers say so, and not all of them say whose. What is no JSON, the
 * library refuses. */
const clientData = part.refine((text) => {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8')).crossOrigin !== true;
  } catch {
    return true;
  }
});

const registration = z.object({
  ...common,
  response: z.object({
    clientDataJSON: clientData,
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
    clientDataJSON: clientData,
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
