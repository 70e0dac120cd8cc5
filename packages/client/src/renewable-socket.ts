export type SocketClass = new (url: string | URL, protocols?: string | string[]) => WebSocket;

const unauthorized = 4401;
/** A code after which `graphql-ws` comes back. */
const worthRetrying = 4403;

/** A socket for `graphql-ws`, which gives up when it is closed with 4401. The client, however, comes back with a fresh
 * token, and gives up when there is none. */
export function renewableSocket(base: SocketClass, onRefused: () => void): SocketClass {
  return class extends base {
    override get onclose() {
      return super.onclose;
    }

    override set onclose(listener: WebSocket['onclose']) {
      super.onclose = listener && ((event) => listener.call(this, renewable(event, onRefused)));
    }
  };
}

function renewable(event: CloseEvent, onRefused: () => void): CloseEvent {
  if (event.code !== unauthorized) return event;
  onRefused();
  const { reason, wasClean } = event;
  return { code: worthRetrying, reason, wasClean } as CloseEvent;
}
