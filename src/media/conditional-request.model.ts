import type { IncomingHttpHeaders } from 'node:http';
import type { FileFacts } from './media.store.ts';
import { keyPattern } from './media-formats.model.ts';

/** Bytes of a file, counted from 0, both included. */
export interface Stretch {
  first: number;
  last: number;
}

/** The status of the answer to a request for a stored file, and what of it is sent. */
export type Outcome =
  | { status: 200; stretch: Stretch }
  | { status: 206; stretch: Stretch }
  | { status: 304 | 412 | 416; stretch?: undefined };

const range = String.raw`(?:\d+-\d*|-\d+)`;
const rangesPattern = new RegExp(String.raw`^bytes=${range}(?:\s*,\s*${range})*$`);

/** The strong entity tag of a file: its name is derived from its content. */
export function entityTag(key: string): string {
  const { width } = keyPattern.exec(key)?.groups ?? {};
  const hash = /[0-9a-f]{64}/.exec(key)?.[0] ?? '';
  return `"${hash}${width === undefined ? '' : `-${width}`}"`;
}

/** Evaluates the preconditions and the range of a request, in the order of RFC 9110, section 13.2.2. */
export function judge(method: string, headers: IncomingHttpHeaders, facts: FileFacts, tag: string): Outcome {
  const status = judgePreconditions(headers, secondsOf(facts.modifiedAt), tag);
  if (status !== 200) return { status };
  const whole = { first: 0, last: facts.size - 1 };
  const wanted = rangesOf(method, headers, facts.modifiedAt, tag);
  if (wanted === undefined) return { status: 200, stretch: whole };
  const satisfiable = stretchesOf(wanted, facts.size);
  if (satisfiable.length === 0) return { status: 416 };
  const stretch = joined(satisfiable);
  return stretch ? { status: 206, stretch } : { status: 200, stretch: whole };
}

function judgePreconditions(headers: IncomingHttpHeaders, modified: number, tag: string): 200 | 304 | 412 {
  const { 'if-match': match, 'if-none-match': noneMatch } = headers;
  if (match !== undefined) {
    if (!lists(match, tag)) return 412;
  } else if (modified > dateOf(headers['if-unmodified-since'])) return 412;
  // Weak comparison: tags match whether or not they are marked as weak.
  if (noneMatch !== undefined) return lists(noneMatch.replaceAll('W/"', '"'), tag) ? 304 : 200;
  return modified <= dateOf(headers['if-modified-since']) ? 304 : 200;
}

/** Ranges apply to GET alone and, with If-Range, only to the file named there: by a strong tag, or by the date of
 * its last change, which is as strong here, because files never change. Invalid ones are ignored. */
function rangesOf(
  method: string,
  { range, 'if-range': condition }: IncomingHttpHeaders,
  modifiedAt: Date,
  tag: string,
): string | undefined {
  if (range === undefined || method !== 'GET' || !rangesPattern.test(range)) return undefined;
  const same = condition === undefined || condition === tag || condition === modifiedAt.toUTCString();
  return same ? range : undefined;
}

/** The ranges of a header that lie within the file, at least in part. */
function stretchesOf(header: string, size: number): Stretch[] {
  const found: Stretch[] = [];
  for (const part of header.slice('bytes='.length).split(',')) {
    const [from = '', to = ''] = part.trim().split('-');
    const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
    const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
    if (first <= last) found.push({ first, last });
  }
  return found;
}

/** Ranges without a gap between them are one. Several that are apart would take an answer in several parts; the
 * whole file is allowed instead. */
function joined(stretches: Stretch[]): Stretch | undefined {
  const [start, ...others] = stretches.toSorted((one, other) => one.first - other.first);
  let end = start;
  for (const { first, last } of others) {
    if (end === undefined || first > end.last + 1) return undefined;
    end = { first: end.first, last: Math.max(end.last, last) };
  }
  return end;
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
