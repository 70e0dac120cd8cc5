import { serviceKey } from './services.model.ts';
import type { Viewer } from './viewer.model.ts';

/** Is told of the sockets of this process that have subscriptions. A call must not throw or take long. */
export interface SocketListener {
  /** A socket's first subscription began, or the first one after it had none.
   * @param viewer as of when the socket was opened.
   * @param socketId unique to each socket, across all processes. */
  opened(viewer: Viewer, socketId: string): void;
  /** A socket's last subscription ended, or the socket is gone for any reason. Follows each `opened` once. */
  closed(viewer: Viewer, socketId: string): void;
}

/** The sockets of this process, for code that needs to know who is connected. */
export interface Connections {
  /** Sockets that have subscriptions already are reported at once.
   * @returns a function that stops listening. */
  listen(listener: SocketListener): () => void;
}

export const connections = serviceKey<Connections>('connections');

/** An authenticated socket. */
export interface OpenSocket {
  readonly id: string;
  /** Always the same user; the session may change, by `changeSession`. */
  readonly viewer: Viewer;
  /** Closes the socket with a reason; further calls have no effect. */
  close(code: number, reason: string): void;
}

/** The sockets of this process by user and session, and the number of live subscriptions on each. */
export class OpenSockets implements Connections {
  readonly #perUser: number;
  readonly #listeners = new Set<SocketListener>();
  /** The number of live subscriptions of each. */
  readonly #subscriptions = new Map<OpenSocket, number>();
  readonly #byUser = new Map<string, Set<OpenSocket>>();
  readonly #bySession = new Map<string, Set<OpenSocket>>();

  /** @param perUser the maximum number of sockets of one user. */
  constructor(perUser: number) {
    this.#perUser = perUser;
  }

  /** @returns whether its user had room for another one. */
  add(socket: OpenSocket): boolean {
    const { id, sessionId } = socket.viewer;
    if ((this.#byUser.get(id)?.size ?? 0) >= this.#perUser) return false;
    addTo(this.#byUser, id, socket);
    addTo(this.#bySession, sessionId, socket);
    this.#subscriptions.set(socket, 0);
    return true;
  }

  /** Call for each added socket; further calls have no effect. */
  remove(socket: OpenSocket): void {
    const live = this.#subscriptions.get(socket);
    if (live === undefined) return;
    this.#subscriptions.delete(socket);
    removeFrom(this.#byUser, socket.viewer.id, socket);
    removeFrom(this.#bySession, socket.viewer.sessionId, socket);
    if (live > 0) for (const listener of this.#listeners) listener.closed(socket.viewer, socket.id);
  }

  /** Call when the socket goes on with another session of its user.
   * @param before the id of the previous session. */
  changeSession(socket: OpenSocket, before: string): void {
    if (!this.#subscriptions.has(socket)) return;
    removeFrom(this.#bySession, before, socket);
    addTo(this.#bySession, socket.viewer.sessionId, socket);
  }

  /** @returns a function to call when the subscription is over. */
  subscribed(socket: OpenSocket): () => void {
    this.#change(socket, 1);
    let over = false;
    return () => {
      if (!over) this.#change(socket, -1);
      over = true;
    };
  }

  listen(listener: SocketListener): () => void {
    this.#listeners.add(listener);
    for (const [{ viewer, id }, live] of this.#subscriptions) if (live > 0) listener.opened(viewer, id);
    return () => void this.#listeners.delete(listener);
  }

  /** Closes all sockets of these sessions. */
  closeSessions(sessionIds: readonly string[], code: number, reason: string): void {
    for (const id of sessionIds) {
      for (const socket of [...(this.#bySession.get(id) ?? [])]) socket.close(code, reason);
    }
  }

  /** All live subscriptions of this process. */
  get subscriptions(): number {
    return this.#subscriptions.values().reduce((sum, live) => sum + live, 0);
  }

  #change(socket: OpenSocket, by: 1 | -1): void {
    const live = this.#subscriptions.get(socket);
    if (live === undefined) return;
    this.#subscriptions.set(socket, live + by);
    for (const listener of this.#listeners) {
      if (live === 0) listener.opened(socket.viewer, socket.id);
      if (live + by === 0) listener.closed(socket.viewer, socket.id);
    }
  }
}

function addTo(sets: Map<string, Set<OpenSocket>>, key: string, socket: OpenSocket): void {
  const set = sets.get(key) ?? new Set();
  sets.set(key, set.add(socket));
}

function removeFrom(sets: Map<string, Set<OpenSocket>>, key: string, socket: OpenSocket): void {
  const set = sets.get(key);
  set?.delete(socket);
  if (set?.size === 0) sets.delete(key);
}
