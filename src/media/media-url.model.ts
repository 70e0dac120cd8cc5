import type { RequestContext } from '../api/request-context.service.ts';
import type { WrittenText } from '../api/written-text.model.ts';
import { byteText, textOfBytes } from '../persistence/byte-text.model.ts';
import { addressMark } from '../persistence/json-text.queries.ts';
import { mediaServices } from './media-services.key.ts';

/** The absolute URL of a stored file. */
export function mediaUrl(context: RequestContext, key: string): string {
  return context.service(mediaServices).urls.url(context.origin, key);
}

/** A mark, and the key behind it. */
const marked = new RegExp(`${addressMark}([^"]*)`, 'g');

/** Completes the addresses of files in JSON that a statement has written (`addressJson`). */
export function withAddresses(context: RequestContext, text: WrittenText): string {
  const { urls } = context.service(mediaServices);
  if (urls.isPlain) return text.withBase(inJson(urls.url(context.origin, '')));
  return text.json.replace(marked, (_, key: string) =>
    inJson(urls.url(context.origin, JSON.parse(`"${textOfBytes(key)}"`))),
  );
}

function inJson(text: string): string {
  return byteText(JSON.stringify(text).slice(1, -1));
}
