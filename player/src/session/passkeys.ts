/** Whether this browser has passkeys: over HTTPS, and at localhost. */
export const hasPasskeys = typeof PublicKeyCredential !== 'undefined';

// What talks to authenticators is loaded when somebody wants to.
const load = () => import('@simplewebauthn/browser');

type Creation = Parameters<Awaited<ReturnType<typeof load>>['startRegistration']>[0]['optionsJSON'];
type Request = Parameters<Awaited<ReturnType<typeof load>>['startAuthentication']>[0]['optionsJSON'];

/** Makes a passkey.
 * @returns undefined if the user changed their mind, or the authenticator has one already. */
export async function makePasskey(options: unknown): Promise<unknown> {
  const { startRegistration } = await load();
  return startRegistration({ optionsJSON: options as Creation }).catch(() => undefined);
}

/** Asks for a passkey.
 * @returns undefined if the user changed their mind, or has none. */
export async function askForPasskey(options: unknown): Promise<unknown> {
  const { startAuthentication } = await load();
  return startAuthentication({ optionsJSON: options as Request }).catch(() => undefined);
}
