/** Whether this browser has passkeys (over HTTPS, and at localhost), and reads what the server says about them. */
export const hasPasskeys =
  typeof PublicKeyCredential !== 'undefined' && 'parseRequestOptionsFromJSON' in PublicKeyCredential;

/** The user changed their mind, or has no passkey. */
export class GivenUpError extends Error {
  override name = 'GivenUpError';
}

/** Asks for a passkey.
 * @throws {GivenUpError} */
export async function askForPasskey(options: unknown): Promise<unknown> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
    options as PublicKeyCredentialRequestOptionsJSON,
  );
  const passkey = await navigator.credentials.get({ publicKey }).catch(() => null);
  if (!(passkey instanceof PublicKeyCredential)) throw new GivenUpError('No passkey was given');
  return passkey.toJSON();
}
