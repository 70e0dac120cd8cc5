import type { RequestContext } from '../shared/context.ts';
import { mediaTools } from './media.tools.ts';

/** The absolute URL of a stored file. */
export function mediaUrl(context: RequestContext, key: string): string {
  return context.service(mediaTools).urls.url(context.origin, key);
}
