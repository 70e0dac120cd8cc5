/** What passkeys need besides the database. */
export interface PasskeyServices {
  /** What authenticators show. */
  serverName: string;
  /** The origins of pages that may use passkeys, of which the first counts for the domain; empty: the request's own. */
  origins: readonly string[];
}

interface Addresses {
  serverName: string;
  publicUrl?: string | undefined;
  mail: { webUrl?: string | undefined };
}

/** The origins that are configured: of the server, and of a web app beside it. */
export function passkeyServices({ serverName, publicUrl, mail }: Addresses): PasskeyServices {
  const urls = [publicUrl, mail.webUrl].filter((url) => url !== undefined);
  return { serverName, origins: [...new Set(urls.map((url) => new URL(url).origin))] };
}

/** Where a passkey may be used. */
export interface RelyingParty {
  /** The domain that passkeys are bound to. */
  id: string;
  origins: string[];
}

/** @param origin of the request, for servers that have no address configured. */
export function relyingParty({ origins }: PasskeyServices, origin: string): RelyingParty {
  const all = origins.length > 0 ? [...origins] : [origin];
  const hosts = all.map((url) => new URL(url).hostname);
  // A page below a domain may use passkeys of the domain, and not the other way round.
  const shared = hosts.find((host) => hosts.every((other) => other === host || other.endsWith(`.${host}`)));
  return { id: shared ?? hosts[0] ?? '', origins: all };
}
