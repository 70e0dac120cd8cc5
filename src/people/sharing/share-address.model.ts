import { tokenPattern } from '../../api/sealed-tokens.service.ts';

/** The path below which shared things are shown. */
export const sharesPath = '/s/';

/** The page of a link. Its address is the permission to see it. */
export const sharePath = (token: string) => `${sharesPath}${token}`;
export const embedPath = (token: string) => `${sharePath(token)}/embed`;
export const coverPath = (token: string) => `${sharePath(token)}/cover`;
export const streamPath = (linkId: string, songId: string) => `${sharesPath}audio/${linkId}/${songId}`;

const addressPattern = new RegExp(`^${sharesPath}([\\w-]{22})(?:/embed)?/?$`);

/** The token in the address of a page of this server.
 * @param origins of this server. */
export function tokenIn(address: string, origins: readonly string[]): string | undefined {
  const url = URL.parse(address);
  if (!url || !origins.includes(url.origin)) return undefined;
  const token = addressPattern.exec(url.pathname)?.[1];
  return token && tokenPattern.test(token) ? token : undefined;
}

/** A path as it may stand in a log. */
export function withoutToken(path: string): string {
  return path.replace(/^(\/s\/)[\w-]{22}(?=\/|$)/, '$1…');
}
