/** The progress of an upload for components that show it, and a way to cancel it. */
export class UploadProgress {
  #fraction: number | null = null;
  #abort = new AbortController();
  readonly #listeners = new Set<() => void>();

  /** From 0 to 1; null while nothing is sent. */
  get fraction(): number | null {
    return this.#fraction;
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** Starts again: an earlier cancellation no longer counts. */
  begin(): void {
    this.#abort = new AbortController();
    this.report(0);
  }

  report(fraction: number | null): void {
    this.#fraction = fraction;
    for (const listener of this.#listeners) listener();
  }

  cancel(): void {
    this.#abort.abort();
  }

  /** @returns a function that stops listening. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };
}
