import type { RequestContext } from '../api/request-context.service.ts';
import { mediaTools } from './media.context.ts';

/** The absolute URL of a stored file. */
export function mediaUrl(context: RequestContext, key: string): string {
  return context.service(mediaTools).urls.url(context.origin, key);
}
