import { type IncomingMessage, request as requestByHttp } from 'node:http';
import { request as requestByHttps } from 'node:https';
import type { AddressRules } from './address-rules.service.ts';

/** Milliseconds for an answer, with all redirects. */
const timeoutMs = 15_000;
const mostRedirects = 3;
/** Of answers, which nobody reads: what a receiver sends beyond that ends the connection. */
const mostBytes = 65_536;
const redirects = [301, 302, 307, 308];

export interface Posted {
  /** What was answered. */
  status: number;
}

export interface Post {
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** Sends a message by POST. Every address is checked as it is connected to, also those of redirects.
 * @throws if it was not answered, or led to a refused address. */
export async function post(
  { url, headers, body }: Post,
  addresses: AddressRules,
  stop?: AbortSignal,
): Promise<Posted> {
  const late = AbortSignal.timeout(timeoutMs);
  const signal = stop ? AbortSignal.any([stop, late]) : late;
  let target = new URL(url);
  try {
    for (let turns = 0; ; turns += 1) {
      const { status, location } = await once(target, { headers, body }, addresses, signal);
      if (!redirects.includes(status) || location === undefined) return { status };
      if (turns === mostRedirects) throw new Error(`It leads on more than ${mostRedirects} times.`);
      target = new URL(location, target);
      if (!['http:', 'https:'].includes(target.protocol))
        throw new Error(`It leads to ${target.protocol}, which is not followed.`);
    }
  } catch (error) {
    if (late.aborted) throw new Error(`There was no answer within ${timeoutMs / 1000} s.`, { cause: error });
    throw error;
  }
}

interface Answer {
  status: number;
  location: string | undefined;
}

function once(
  url: URL,
  { headers, body }: Pick<Post, 'headers' | 'body'>,
  addresses: AddressRules,
  signal: AbortSignal,
): Promise<Answer> {
  addresses.checkLiteral(url);
  const send = url.protocol === 'https:' ? requestByHttps : requestByHttp;
  return new Promise((resolve, reject) => {
    const sending = send(
      url,
      {
        method: 'POST',
        lookup: addresses.lookup,
        // A connection that is kept would be to an address that was looked up before.
        agent: false,
        signal,
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      },
      (answer) => finish(answer).then(resolve, reject),
    );
    sending.on('error', reject);
    // Node.js would close the connection of such an answer without a word, and it would be waited for without end.
    sending.on('upgrade', ({ statusCode: status = 0 }, socket) => {
      socket.destroy();
      resolve({ status, location: undefined });
    });
    sending.end(body);
  });
}

/** Reads an answer to its end, or to the bound. */
async function finish(answer: IncomingMessage): Promise<Answer> {
  const { statusCode: status = 0, headers } = answer;
  let bytes = 0;
  for await (const chunk of answer) {
    bytes += (chunk as Buffer).length;
    if (bytes > mostBytes) break;
  }
  return { status, location: headers.location };
}
