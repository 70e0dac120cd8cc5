import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { Client } from 'pg';
import type { Logger } from 'pino';
import type { EventBus } from './event.bus.ts';

const channel = 'tonearm_events';
const gap = Symbol('gap');
/** Milliseconds between two attempts to reach the database again. */
const reconnectMs = 250;

/** The event bus over LISTEN and NOTIFY: one listening connection for each process, which comes back by itself. */
export class PostgresBus implements EventBus {
  readonly #listeners = new EventEmitter().setMaxListeners(0);
  readonly #url: string;
  readonly #logger: Logger;
  #client: Client | undefined;
  #closed = false;

  private constructor(url: string, logger: Logger) {
    this.#url = url;
    this.#logger = logger;
  }

  static async open(url: string, logger: Logger): Promise<PostgresBus> {
    const bus = new PostgresBus(url, logger);
    await bus.#connect();
    return bus;
  }

  async publish(em: EntityManager, topic: string, payload: string): Promise<void> {
    await sql`select pg_notify(${channel}, ${`${topic} ${payload}`})`.execute(em.getKysely<unknown>());
  }

  subscribe(topic: string, listener: (payload: string) => void): () => void {
    this.#listeners.on(topic, listener);
    return () => void this.#listeners.off(topic, listener);
  }

  onGap(listener: () => void): () => void {
    this.#listeners.on(gap, listener);
    return () => void this.#listeners.off(gap, listener);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#client?.end();
  }

  async #connect(): Promise<void> {
    const client = new Client({
      connectionString: this.#url,
      application_name: 'tonearm events',
      keepAlive: true,
      connectionTimeoutMillis: 5000,
    });
    client.on('notification', ({ payload = '' }) => {
      const space = payload.indexOf(' ');
      this.#listeners.emit(payload.slice(0, space), payload.slice(space + 1));
    });
    client.on('error', (error) => this.#logger.warn({ err: error }, 'The connection for events failed'));
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
    } catch (error) {
      await client.end();
      throw error;
    }
    if (this.#closed) return client.end();
    this.#client = client;
    // Only now: a client that can't connect ends, too, and would start one more loop of attempts.
    client.once('end', () => void this.#reconnect());
  }

  async #reconnect(): Promise<void> {
    if (this.#closed) return;
    this.#client = undefined;
    while (!this.#closed) {
      await wait(reconnectMs);
      try {
        await this.#connect();
        break;
      } catch (error) {
        this.#logger.debug({ err: error }, 'The connection for events is not back yet');
      }
    }
    if (!this.#closed) this.#listeners.emit(gap);
  }
}
