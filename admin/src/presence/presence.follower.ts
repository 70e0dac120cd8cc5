import { client } from '../api/client.ts';
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
    this.#endings.push(
      client.live.onState((state) => {
        if (state === 'connected') this.#listener.connected();
        else this.#listener.disconnected();
      }),
      client.subscribe(
        presenceChanged,
        {},
        {
          next: ({ data, error }) => {
            if (data) this.#listener.changed(data.presenceChanged);
            else if (error) this.#beginAgain();
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
