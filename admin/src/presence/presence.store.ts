import type { PresenceChangedSubscription } from '../generated/graphql.ts';

/** Whether somebody is there, and what they listen to. */
export type Presence = PresenceChangedSubscription['presenceChanged'];

/** By the user's id: who is online, and who left since the panel looks. Null while the server can't be heard. */
export type People = ReadonlyMap<string, Presence> | null;

export interface PresenceListener {
  /** The server can be heard, and begins with all who are online. */
  connected(): void;
  changed(presence: Presence): void;
  disconnected(): void;
}

/** How long changes are gathered before anything is drawn, in milliseconds: a crowd may come at once. */
const gathering = 100;

/** Keeps who is online while anything shows it, and follows the server once for all that do. */
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

  /** @returns how to stop listening. */
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
