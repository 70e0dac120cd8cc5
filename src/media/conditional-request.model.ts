import type { IncomingHttpHeaders } from 'node:http';
import type { FileFacts } from './media.store.ts';
import { keyPattern } from './media-formats.model.ts';

const range = String.raw`(?:\d+-\d*|-\d+)`;
const rangesPattern = new RegExp(String.raw`^bytes=${range}(?:\s*,\s*${range})*$`);
const suffixPattern = /^bytes=-(?<length>\d+)$/;

/** Rewrites a Range header so that @fastify/send treats it as RFC 9110 requires: an invalid range is ignored, and
 * the last n bytes of a shorter file are the whole file. */
function plainRange(header: string | undefined, size: number): string | undefined {
  if (header === undefined || !rangesPattern.test(header)) return undefined;
  const length = suffixPattern.exec(header)?.groups?.length;
  return length !== undefined && Number(length) > size ? 'bytes=0-' : header;
}

/** The status that follows from a request's preconditions: 200 stands for the file, whole or in part. */
export type Outcome = 200 | 304 | 412;

/** The strong entity tag of a file: its name is derived from its content. */
export function entityTag(key: string): string {
  const { width } = keyPattern.exec(key)?.groups ?? {};
  const hash = /[0-9a-f]{64}/.exec(key)?.[0] ?? '';
  return `"${hash}${width === undefined ? '' : `-${width}`}"`;
}

/** Evaluates the preconditions of a request for a stored file, in the order of RFC 9110, section 13.2.2, and
 * removes them from `headers`. @fastify/send only knows weak tags, so it is only left with a plain range. */
export function takePreconditions(
  method: string,
  headers: IncomingHttpHeaders,
  { size, modifiedAt }: FileFacts,
  tag: string,
): Outcome {
  const outcome = judge(headers, secondsOf(modifiedAt), tag);
  const range = rangeOf(method, headers, size, modifiedAt, tag);
  for (const name of [
    'if-match',
    'if-unmodified-since',
    'if-none-match',
    'if-modified-since',
    'if-range',
  ] as const)
    delete headers[name];
  if (range === undefined) delete headers.range;
  else headers.range = range;
  return outcome;
}

function judge(headers: IncomingHttpHeaders, modified: number, tag: string): Outcome {
  const { 'if-match': match, 'if-none-match': noneMatch } = headers;
  if (match !== undefined) {
    if (!lists(match, tag)) return 412;
  } else if (modified > dateOf(headers['if-unmodified-since'])) return 412;
  // Weak comparison: tags match whether or not they are marked as weak.
  if (noneMatch !== undefined) return lists(noneMatch.replaceAll('W/"', '"'), tag) ? 304 : 200;
  return modified <= dateOf(headers['if-modified-since']) ? 304 : 200;
}

/** Ranges apply to GET alone and, with If-Range, only to the file named there: by a strong tag, or by the date of
 * its last change, which is as strong here, because files never change. */
function rangeOf(
  method: string,
  { range, 'if-range': condition }: IncomingHttpHeaders,
  size: number,
  modifiedAt: Date,
  tag: string,
): string | undefined {
  if (method !== 'GET') return undefined;
  const same = condition === undefined || condition === tag || condition === modifiedAt.toUTCString();
  return same ? plainRange(range, size) : undefined;
}

function lists(header: string, tag: string): boolean {
  return header.trim() === '*' || header.split(',').some((listed) => listed.trim() === tag);
}

/** NaN for an invalid date; comparisons with it are false. */
function dateOf(header: string | undefined): number {
  return header === undefined ? Number.NaN : Date.parse(header) / 1000;
}

function secondsOf(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}
