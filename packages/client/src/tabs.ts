import type { AuthPartsFragment } from './generated/documents.ts';

export type Tokens = Pick<AuthPartsFragment, 'accessToken' | 'accessTokenExpiresAt' | 'user'>;

/** What one page tells the others: new tokens, or that there are none any more. */
export type TabMessage = { tokens: Tokens } | { tokens: null };

/** The part of the Web Locks API that is used. */
interface Locks {
  request<Result>(
    name: string,
    options: { ifAvailable?: boolean },
    work: (lock: unknown) => Promise<Result>,
  ): Promise<Result>;
}

/** Milliseconds that a page waits for the tokens of the one that refreshed before it. */
const patienceMs = 250;

/** The pages that share a session. They refresh in turn, and the first tells the others what it got. */
export class Tabs {
  readonly #name: string;
  readonly #channel: InstanceType<typeof BroadcastChannel> | undefined;
  #told: (() => void) | undefined;

  constructor(name: string, listen: (message: TabMessage) => void) {
    this.#name = name;
    if (!('BroadcastChannel' in globalThis)) return;
    this.#channel = new BroadcastChannel(name);
    this.#channel.onmessage = ({ data }: { data: TabMessage }) => {
      listen(data);
      this.#told?.();
    };
  }

  tell(message: TabMessage): void {
    this.#channel?.postMessage(message);
  }

  /** Runs the work while no other page does.
   * @param isDone whether another page has done it meanwhile. */
  async inTurn(work: () => Promise<void>, isDone: () => boolean): Promise<void> {
    const { locks } = (globalThis.navigator ?? {}) as { locks?: Locks };
    // Only secure contexts have locks. Without them pages may refresh at once, which the server tolerates.
    if (!locks) return work();
    const free = await locks.request(this.#name, { ifAvailable: true }, async (lock) => {
      // The news of a page that has just let go may have come before.
      if (lock && !isDone()) await work();
      return lock !== null;
    });
    if (free) return;
    await locks.request(this.#name, {}, async () => {
      if (!isDone()) await this.#newsOrPatience();
      if (!isDone()) await work();
    });
  }

  close(): void {
    this.#channel?.close();
  }

  /** The message may arrive after the lock. */
  #newsOrPatience(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, patienceMs);
      this.#told = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
