import { client } from '../api/client.ts';

/** Keeps one socket open while a user is signed in, over which the server reports at once that the session has
 * ended. Components subscribe over the same socket. */
export function openLive(): void {
  client.live.open();
}

/** Closes the socket; the next subscription, or `openLive`, opens another. */
export function closeLive(): void {
  void client.live.close();
}
