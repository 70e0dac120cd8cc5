import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';

/** A GraphQL request that is sent but for its end. */
export interface HalfRequest {
  /** Sends the rest.
   * @returns what the server answers. */
  finish(): Promise<{ status: number | undefined; body: string }>;
  /** Rejects when the server cuts the connection. */
  answer: Promise<IncomingMessage>;
}

/** Sends a GraphQL request and holds its last byte back. */
export function beginRequest(url: string, query: string): HalfRequest {
  const body = JSON.stringify({ query });
  const sending = request(`${url}/graphql`, {
    method: 'POST',
    agent: false,
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
  });
  sending.write(body.slice(0, -1));
  const answer = responseTo(sending);
  // Whoever waits for it hears of it; a test that does not is not disturbed.
  answer.catch(() => undefined);
  return {
    answer,
    async finish() {
      sending.end(body.slice(-1));
      const response = await answer;
      return { status: response.statusCode, body: await text(response) };
    },
  };
}

/** Asks for a file and reads nothing of it yet. */
export async function beginDownload(url: string): Promise<IncomingMessage> {
  const asking = request(url, { agent: false });
  asking.end();
  const response = await responseTo(asking);
  response.pause();
  return response;
}

function responseTo(sending: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    sending.once('response', resolve);
    sending.once('error', reject);
  });
}
