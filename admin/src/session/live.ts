import { type Client, createClient } from 'graphql-ws';
import { apiPath } from '../api/transport.ts';
import { RenewableSocket } from './renewable.socket.ts';
import { session } from './session.ts';

/** The codes of docs/realtime.md that matter here. */
const sessionIsOver = 4401;

let client: Client | undefined;

/** Keeps one socket open while a user is signed in, over which the server reports at once that the session has
 * ended. Components subscribe over the same client. */
export function live(): Client {
  client ??= openLive();
  return client;
}

/** Closes the socket; the next call of `live` opens another. */
export function closeLive(): void {
  void client?.dispose();
  client = undefined;
}

function openLive(): Client {
  const { protocol, host } = window.location;
  return createClient({
    url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}${apiPath}`,
    lazy: false,
    connectionParams: async () => ({ authorization: `Bearer ${await session.accessToken()}` }),
    webSocketImpl: RenewableSocket,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => session.administrator !== undefined,
    on: {
      closed: (event) => {
        if (event instanceof CloseEvent && event.code === sessionIsOver) session.end();
      },
    },
    // A final error of the socket is reported by `closed`, or does not matter to a page without events.
    onNonLazyError: () => undefined,
  });
}
