/** The library of passkeys. It loads 300 modules, which a start does not wait for: most servers see no passkey for hours. */
export const webAuthn = () => import('@simplewebauthn/server');
