import type { PresenceChangedSubscription } from '../generated/graphql.ts';

/** Whether a user is online, and what the user listens to. */
export type Presence = PresenceChangedSubscription['presenceChanged'];

/** By the user's id: who is online, and who has left since the panel was opened. Null while the server cannot be
 * reached. */
export type People = ReadonlyMap<string, Presence> | null;

export interface PresenceListener {
  /** The server is connected, and begins with all online users. */
  connected(): void;
  changed(presence: Presence): void;
  disconnected(): void;
}

/** Milliseconds during which changes are collected before they are drawn: many may arrive at once. */
const gathering = 100;

/** Stores who is online while any component shows it, with one subscription for all components. */
export class PresenceStore {
  readonly #follow: (listener: PresenceListener) => { close(): void };
  readonly #listeners = new Set<() => void>();
  #source: { close(): void } | undefined;
  #gathered: Map<string, Presence> | null = null;
  #people: People = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(follow: (listener: PresenceListener) => { close(): void }) {
    this.#follow = follow;
  }

  /** The same object until something changes. */
  readonly people = (): People => this.#people;

  /** @returns a function that stops listening. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    this.#source ??= this.#follow({
      connected: () => this.#gather(new Map()),
      changed: (presence) => this.#gather((this.#gathered ?? new Map()).set(presence.user.id, presence)),
      disconnected: () => this.#gather(null),
    });
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#end();
    };
  };

  #gather(gathered: Map<string, Presence> | null): void {
    this.#gathered = gathered;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#people = this.#gathered && new Map(this.#gathered);
      for (const listener of this.#listeners) listener();
    }, gathering);
  }

  #end(): void {
    this.#source?.close();
    this.#source = undefined;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#gathered = null;
    this.#people = null;
  }
}
