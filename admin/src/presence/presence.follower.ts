import type { PresenceChangedSubscription } from '../generated/graphql.ts';
import { live } from '../session/live.ts';
import { presenceChanged } from './presence.operations.ts';
import type { PresenceListener } from './presence.store.ts';

/** Milliseconds until the subscription begins again after an error of its own. A lost connection is restored by
 * itself. */
const pause = 5_000;

/** Follows the presence of all users over the panel's socket, until it is closed. */
export class PresenceFollower {
  #listener: PresenceListener;
  #endings: (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(listener: PresenceListener) {
    this.#listener = listener;
    this.#begin();
  }

  close(): void {
    clearTimeout(this.#timer);
    for (const end of this.#endings.splice(0)) end();
  }

  #begin(): void {
    const client = live();
    this.#endings.push(
      client.on('connected', () => this.#listener.connected()),
      client.on('closed', () => this.#listener.disconnected()),
      client.subscribe<PresenceChangedSubscription>(
        { query: presenceChanged.toString() },
        {
          next: ({ data, errors }) => {
            if (data) this.#listener.changed(data.presenceChanged);
            else if (errors) this.#beginAgain();
          },
          error: () => this.#beginAgain(),
          complete: () => this.#listener.disconnected(),
        },
      ),
    );
  }

  #beginAgain(): void {
    this.close();
    this.#listener.disconnected();
    this.#timer = setTimeout(() => this.#begin(), pause);
  }
}
