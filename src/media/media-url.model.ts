import type { RequestContext } from '../api/request-context.service.ts';
import { mediaServices } from './media-services.key.ts';

/** The absolute URL of a stored file. */
export function mediaUrl(context: RequestContext, key: string): string {
  return context.service(mediaServices).urls.url(context.origin, key);
}
