import { expiresPattern } from '../../media/link-signing.service.ts';
import { streamPath } from './share-address.model.ts';
import type { ShareLinkRow } from './share-link.rows.ts';
import type { ShareTokens } from './share-tokens.service.ts';

const hourSeconds = 3600;
/** Of a page that was left open. A link that is over ends its streams before. */
const lastingHours = 24;

/** The path of a song's audio, signed for one link alone. It is the same for an hour, so that a page that is opened again
 * need not load again what it has.
 * @param now in milliseconds. */
export function streamAddress(
  tokens: ShareTokens,
  { id, expiresAt }: Pick<ShareLinkRow, 'id' | 'expiresAt'>,
  songId: string,
  now = Date.now(),
): string {
  const hour = Math.floor(now / 1000 / hourSeconds);
  const usual = (hour + 1 + lastingHours) * hourSeconds;
  const expires = expiresAt ? Math.min(usual, Math.ceil(expiresAt.getTime() / 1000)) : usual;
  const signature = tokens.signStream(id, songId, expires);
  return `${streamPath(id, songId)}?${new URLSearchParams({ expires: String(expires), signature })}`;
}

/** Whether a request has an address that was signed, and has not expired. Whether its link is still open, the database
 * says. */
export function isStreamAddress(
  tokens: ShareTokens,
  { linkId, songId }: { linkId: string; songId: string },
  query: unknown,
): boolean {
  const { expires, signature } = query as { expires?: unknown; signature?: unknown };
  if (typeof expires !== 'string' || typeof signature !== 'string' || !expiresPattern.test(expires))
    return false;
  if (Number(expires) * 1000 <= Date.now()) return false;
  return tokens.isSigned(linkId, songId, Number(expires), signature);
}
