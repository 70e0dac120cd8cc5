import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { json } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { preflight } from '../../support/upload.ts';

/** A multipart request that never ends by itself. */
export interface SlowUpload {
  sending: ClientRequest;
  /** Bytes of the file that were sent. */
  sent(): number;
  /** Rejects when the connection is cut. */
  answer: Promise<{ status: number | undefined; body: { data?: unknown; errors?: unknown[] } }>;
  /** Ends as it should, after what was sent. */
  finish(): void;
  /** Ends without the rest. */
  abort(): void;
}

export interface SlowUploadOptions {
  /** An operation with the variables `audio` or `image`. */
  query: string;
  variable: string;
  token?: string | undefined;
  /** What the file begins with. */
  head?: Buffer;
  /** Bytes of the file, after which the client waits. */
  bytes: number;
  headers?: Record<string, string>;
}

const boundary = 'a-boundary-of-tests';
const chunk = Buffer.alloc(16 * 1024);

/** Sends an operation and a file, piece by piece, and does not come to an end. */
export function beginUpload(url: string, options: SlowUploadOptions): SlowUpload {
  const { query, variable, token, head = Buffer.alloc(0), bytes, headers } = options;
  const sending = request(`${url}/graphql`, {
    method: 'POST',
    agent: false,
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      ...preflight,
      ...(token && { authorization: `Bearer ${token}` }),
      ...headers,
    },
  });
  let sent = 0;
  let over = false;
  const answer = once(sending, 'response').then(async ([response]: IncomingMessage[]) => {
    over = true;
    if (!response) throw new Error('No response');
    return { status: response.statusCode, body: (await json(response)) as { data?: unknown } };
  });
  answer.catch(() => undefined);
  sending.on('error', () => {
    over = true;
  });
  const send = async () => {
    const operations = JSON.stringify({ query, variables: { [variable]: null } });
    sending.write(field('operations', operations) + field('map', `{"0": ["variables.${variable}"]}`));
    sending.write(`--${boundary}\r\ncontent-disposition: form-data; name="0"; filename="a"\r\n\r\n`);
    sending.write(head);
    while (sent < bytes && !over) {
      if (!sending.write(chunk)) await Promise.race([once(sending, 'drain'), wait(50)]);
      sent += chunk.length;
    }
  };
  const wholly = send().catch(() => undefined);
  const finish = () => void wholly.then(() => sending.end(`\r\n--${boundary}--\r\n`));
  return { sending, sent: () => sent, answer, finish, abort: () => sending.destroy() };
}

function field(name: string, value: string): string {
  return `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
}
