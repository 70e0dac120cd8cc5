import type { RequestContext } from '../api/request-context.service.ts';
import { byteText, textOfBytes } from '../persistence/byte-text.model.ts';
import { addressMark } from '../persistence/json-text.queries.ts';
import { mediaServices } from './media-services.key.ts';

/** The absolute URL of a stored file. */
export function mediaUrl(context: RequestContext, key: string): string {
  return context.service(mediaServices).urls.url(context.origin, key);
}

/** A mark, and the key behind it. */
const marked = new RegExp(`${addressMark}([^"]*)`, 'g');

/** Completes the addresses of files in JSON that a statement has written (`addressJson`).
 * @param json as byte text. */
export function withAddresses(context: RequestContext, json: string): string {
  if (!json.includes(addressMark)) return json;
  const { urls } = context.service(mediaServices);
  if (!urls.isPlain)
    return json.replace(marked, (_, key: string) =>
      inJson(urls.url(context.origin, JSON.parse(`"${textOfBytes(key)}"`))),
    );
  return json.replaceAll(addressMark, inJson(urls.url(context.origin, '')));
}

function inJson(text: string): string {
  return byteText(JSON.stringify(text).slice(1, -1));
}
