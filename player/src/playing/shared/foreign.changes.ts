/** Whether others have changed the queue since the player took it over: what plays then follows the server. */
export class ForeignChanges {
  /** Versions that this device has made, and those that were heard of while it made some. */
  readonly #own = new Set<number>();
  readonly #heard = new Set<number>();
  #certain = false;

  /** This device has made a version. */
  made(version: number): void {
    this.#own.add(version);
  }

  /** There is a version, which may be one that this device is about to hear that it has made. */
  heard(version: number): void {
    this.#heard.add(version);
  }

  /** Others have changed something, or what the server has holds for another reason. */
  set(certain: boolean): void {
    this.#certain = certain;
  }

  /** @returns whether there were any since the last time. */
  take(): boolean {
    const any = this.#certain || [...this.#heard].some((version) => !this.#own.has(version));
    this.#certain = false;
    this.#own.clear();
    this.#heard.clear();
    return any;
  }
}
