import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Client } from 'pg';
import { testDatabaseUrl } from '../../support/database.ts';
import { ask } from '../../support/postgres.ts';
import { type DataFolder, dataFolder, type RunningServer, startServer } from '../../support/server.ts';

const preload = pathToFileURL(path.join(import.meta.dirname, 'shifted-date.mjs')).href;

const notice = 'The clock of the database was set';
const failure = 'Could not go on in rooms; will retry';
/** Milliseconds within which a server notices: it looks every ten seconds. */
const patienceMs = 90_000;

/** Ends each connection that changes what plays, as if the database went away. */
const cutOff = `
  create function shifted.cut_off() returns trigger language plpgsql
    as 'begin perform pg_terminate_backend(pg_backend_pid()); return new; end';
  create trigger cut_off before update on play_queue for each row execute function shifted.cut_off()`;

/** Functions that stand before those of PostgreSQL, on each connection that is opened from now on. */
const shiftedClock = `
  create schema shifted;
  create table shifted.clock (ahead interval not null);
  insert into shifted.clock values ('0');
  create function shifted.now() returns timestamptz stable language sql
    as 'select pg_catalog.now() + ahead from shifted.clock';
  create function shifted.clock_timestamp() returns timestamptz volatile language sql
    as 'select pg_catalog.clock_timestamp() + ahead from shifted.clock';`;

/** A machine with a server and a PostgreSQL, whose clock can be set. */
export class MachineClock {
  readonly databaseUrl: string;
  readonly #folder: DataFolder;
  readonly #file: string;
  #server: RunningServer | undefined;

  private constructor(databaseUrl: string, folder: DataFolder) {
    this.databaseUrl = databaseUrl;
    this.#folder = folder;
    this.#file = `${folder.data}.clock`;
  }

  static async of(environment: Record<string, string>): Promise<MachineClock> {
    const databaseUrl = await testDatabaseUrl();
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    await client.query(shiftedClock);
    const { rows } = await client.query('select current_database() as name');
    await client.query(`alter database "${rows[0].name}" set search_path = shifted, pg_catalog, public`);
    await client.end();
    const machine = new MachineClock(databaseUrl, await dataFolder());
    await writeFile(machine.#file, '0');
    machine.#server = await startServer(machine.#folder, {
      ...environment,
      DATABASE_URL: databaseUrl,
      NODE_OPTIONS: `--import=${preload}`,
      TEST_CLOCK_FILE: machine.#file,
    });
    return machine;
  }

  get server(): RunningServer {
    if (!this.#server) throw new Error('It was not started');
    return this.#server;
  }

  /** Sets the clock to what is right, and so much more. Resolves when the server has done what there is to do then. */
  async set(aheadMs: number): Promise<void> {
    const before = this.#times(notice);
    await writeFile(this.#file, String(aheadMs));
    this.server.process.signal('SIGUSR2');
    await ask(this.databaseUrl, "update shifted.clock set ahead = $1 * interval '1 millisecond'", [aheadMs]);
    await this.#loggedAgain(notice, before);
  }

  /** The same, while the server loses its connection whenever it is about to do something, until it has failed. */
  async setWhileAway(aheadMs: number): Promise<void> {
    const before = this.#times(failure);
    await ask(this.databaseUrl, cutOff);
    const done = this.set(aheadMs);
    await Promise.race([done, this.#loggedAgain(failure, before)]);
    await ask(this.databaseUrl, 'drop trigger cut_off on play_queue; drop function shifted.cut_off()');
    await done;
  }

  #times(message: string): number {
    return this.server.process.log.filter(({ msg }) => msg === message).length;
  }

  async #loggedAgain(message: string, before: number): Promise<void> {
    const { process } = this.server;
    const logged = process.written(() => this.#times(message) > before, `the log line "${message}"`);
    const late = new AbortController();
    const expired = wait(patienceMs, undefined, { signal: late.signal, ref: false }).then(() => {
      throw new Error(`Without the log line "${message}":\n${process.output}`);
    });
    expired.catch(() => undefined);
    await Promise.race([logged, expired]).finally(() => late.abort());
  }
}
