import type { RequestContext } from '../shared/context.ts';

/** Below this path the server answers files of the media store by their keys. */
export const mediaPath = '/media/';

/** The absolute URL of a stored file. */
export function mediaUrl({ origin }: RequestContext, key: string): string {
  return `${origin}${mediaPath}${key}`;
}
