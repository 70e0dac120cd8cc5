import type { IncomingHttpHeaders } from 'node:http';

/** How the bytes of stored files reach clients. */
export interface Delivery {
  /** `direct`: from this server. Otherwise the header that tells the server in front of this one which file to
   * send. */
  by: 'direct' | 'x-accel-redirect' | 'x-sendfile';
  /** What precedes the key in that header: a location of nginx, or the folder as the server in front sees it. */
  prefix: string;
  /** Bytes of files kept in memory while they are sent from here. */
  memoryBytes: number;
}

/** The header that makes the server in front send the file; undefined if this server answers itself. It does so to
 * HEAD, which needs no bytes, and to If-Match, because nginx would compare a tag of its own. */
export function passedOn(
  { by, prefix }: Delivery,
  key: string,
  method: string,
  headers: IncomingHttpHeaders,
): Record<string, string> | undefined {
  if (by === 'direct' || method === 'HEAD' || headers['if-match'] !== undefined) return undefined;
  return { [by]: `${prefix}${key}` };
}
