/** A service with whose accounts users sign in (OpenID Connect), as configured. */
export interface OidcSettings {
  /** In addresses and variables, such as `work`. */
  id: string;
  /** For a button. */
  name: string;
  issuer: string;
  clientId: string;
  clientSecret: string | undefined;
  /** The claim that says what somebody may do; undefined: roles are given here. */
  roleClaim: string | undefined;
  /** The value of the claim that makes an administrator. */
  adminValue: string;
}

/** Where the service sends browsers back to. */
export const callbackPath = (id: string) => `/auth/oidc/${id}/callback`;

/** Where a browser begins, with the page of the client that it comes back to. */
export const startPath = (id: string) => `/auth/oidc/${id}`;

/** Whom a service has recognized. The issuer's `subject` is the key: addresses change hands. */
export interface RecognizedPerson {
  provider: string;
  issuer: string;
  subject: string;
  email: string | null;
  emailVerified: boolean;
  name: string | null;
  /** Null if the service has no say in roles. */
  isAdmin: boolean | null;
  /** Whether the way began for a confirmation, and the service does not say that its sign-in is older than that. */
  confirms: boolean;
}

/** Milliseconds by which the clocks of two servers may differ. */
const clockLeewayMs = 60_000;

type Claims = Readonly<Record<string, unknown>>;

/** What the claims of a service say of somebody. */
export function personOf(
  settings: OidcSettings,
  claims: Claims,
  issuer: string,
  subject: string,
  confirmsSince: Date | null = null,
): RecognizedPerson {
  const text = (name: string) =>
    (typeof claims[name] === 'string' ? String(claims[name]).trim() : '') || null;
  return {
    provider: settings.id,
    issuer,
    subject,
    email: text('email'),
    emailVerified: claims.email_verified === true,
    name: text('name') ?? text('preferred_username'),
    isAdmin: settings.roleClaim === undefined ? null : holds(claims, settings.roleClaim, settings.adminValue),
    confirms: confirmsSince !== null && isSince(claims.auth_time, confirmsSince),
  };
}

/** Whether somebody signed in at the service after a time, as its clock has it; also where it does not tell. */
function isSince(authTime: unknown, since: Date): boolean {
  return typeof authTime !== 'number' || authTime * 1000 >= since.getTime() - clockLeewayMs;
}

/** Whether a claim is a value, or has it among others. A dot leads into an object, as in `realm_access.roles`. */
function holds(claims: Claims, claim: string, value: string): boolean {
  const whole = claims[claim];
  const found =
    whole ??
    claim.split('.').reduce<unknown>((part, name) => {
      return typeof part === 'object' && part !== null ? (part as Claims)[name] : undefined;
    }, claims);
  return Array.isArray(found) ? found.includes(value) : found === value;
}
