import type { IncomingHttpHeaders } from 'node:http';
import { judge, type Stretch } from '../conditional-request.model.ts';
import { contentType } from '../media-formats.model.ts';
import { type Delivery, passedOn } from './delivery.model.ts';
import type { OpenFile } from './open-file.model.ts';

/** The answer to a request for a file. */
export interface FileAnswer {
  status: 200 | 206 | 304 | 412 | 416;
  headers: Record<string, string>;
  /** What of the file is its body; undefined if it has none, or not from here. */
  stretch?: Stretch;
}

export interface FileRequest {
  method: string;
  headers: IncomingHttpHeaders;
}

/** Decides on the answer: what the server in front does is not known to it, but follows from the same headers. */
export function answerFor(file: OpenFile, { method, headers }: FileRequest, delivery: Delivery): FileAnswer {
  const { key, size, tag, lastModified } = file;
  const { status, stretch } = judge(method, headers, file, tag);
  const known = { etag: tag, 'last-modified': lastModified };
  if (status === 416) return { status, headers: { ...known, 'content-range': `bytes */${size}` } };
  if (stretch === undefined) return { status, headers: known };
  const described = { ...known, 'content-type': contentType(key) };
  // The server in front does not know the folders of the library.
  const passed = file.identity ? undefined : passedOn(delivery, key, method, headers);
  if (passed) return { status: 200, headers: { ...described, ...passed } };
  const { first, last } = stretch;
  const sent = {
    ...described,
    'accept-ranges': 'bytes',
    'content-length': String(last - first + 1),
    ...(status === 206 && { 'content-range': `bytes ${first}-${last}/${size}` }),
  };
  return method === 'HEAD' ? { status, headers: sent } : { status, headers: sent, stretch };
}
