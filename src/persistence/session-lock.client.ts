import { Client } from 'pg';

/** A lock of a process, on a connection of its own: it ends with the process, however that ends. */
export class SessionLock {
  readonly #url: string;
  readonly #thing: string;
  #client: Client | undefined;

  /** @param thing what is locked. */
  constructor(url: string, thing: string) {
    this.#url = url;
    this.#thing = thing;
  }

  /** Takes the lock if nobody has it, or keeps it.
   * @returns whether this process has it.
   * @throws if the database does not answer. */
  async take(): Promise<boolean> {
    if (this.#client) return true;
    const client = new Client({
      connectionString: this.#url,
      application_name: 'tonearm lock',
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
    });
    // A lost connection is a lost lock.
    client.on('error', () => this.#forget(client));
    client.on('end', () => this.#forget(client));
    await client.connect();
    try {
      const { rows } = await client.query<{ taken: boolean }>(
        'select pg_try_advisory_lock(hashtextextended($1, 0)) as taken',
        [this.#thing],
      );
      if (!rows[0]?.taken) {
        await client.end();
        return false;
      }
      this.#client = client;
      return true;
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
  }

  async release(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await client?.end().catch(() => undefined);
  }

  #forget(client: Client): void {
    if (this.#client === client) this.#client = undefined;
  }
}
