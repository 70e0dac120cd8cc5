import { serviceKey } from './services.model.ts';
import type { Viewer } from './viewer.model.ts';

/** Hears of the sockets of this process that have subscriptions. A call must not throw nor take long. */
export interface SocketListener {
  /** The first subscription of a socket began, or the first again after it had none.
   * @param viewer as of when the socket was opened.
   * @param socketId new for each socket, on every process. */
  opened(viewer: Viewer, socketId: string): void;
  /** Its last subscription ended, or the socket is gone, however it went. Each follows upon one `opened`. */
  closed(viewer: Viewer, socketId: string): void;
}

/** The sockets of this process, for whoever wants to know who is there. */
export interface Connections {
  /** Those that have subscriptions already are told of at once.
   * @returns what ends the listening. */
  listen(listener: SocketListener): () => void;
}

export const connections = serviceKey<Connections>('connections');
