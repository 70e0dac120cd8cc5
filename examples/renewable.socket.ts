/** A socket for `graphql-ws`, which gives up when it is closed with 4401. If only the access token has expired,
 * this reports 4403 instead: the client then reconnects with a fresh token. */
export class RenewableSocket extends WebSocket {
  constructor(url: string | URL, protocols?: string | string[]) {
    super(url, protocols);
    this.addEventListener('close', (event) => {
      if (event.code !== 4401 || event.reason !== 'Token expired') return;
      event.stopImmediatePropagation();
      this.dispatchEvent(new CloseEvent('close', { code: 4403, reason: event.reason, wasClean: true }));
    });
  }
}
