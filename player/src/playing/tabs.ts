import { newId } from './new-id.ts';

interface Began {
  tab: string;
  at: number;
}

/** Lets one tab of the browser play at a time: the one in which the user pressed play last. */
export class Tabs {
  readonly #channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('tonearm playing') : undefined;
  readonly #tab = newId();
  #began: Began | null = null;

  constructor(silence: () => void) {
    if (!this.#channel) return;
    this.#channel.onmessage = ({ data }: MessageEvent<Began>) => {
      // If two began at once, the later one goes on.
      if (!this.#began || isLater(this.#began, data)) return;
      this.#began = null;
      silence();
    };
  }

  began(): void {
    if (this.#began) return;
    this.#began = { tab: this.#tab, at: Date.now() };
    this.#channel?.postMessage(this.#began);
  }

  ended(): void {
    this.#began = null;
  }
}

function isLater(one: Began, other: Began): boolean {
  return one.at === other.at ? one.tab > other.tab : one.at > other.at;
}
