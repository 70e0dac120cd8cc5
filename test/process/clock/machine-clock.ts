import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from 'pg';
import { testDatabaseUrl } from '../../support/database.ts';
import { ask } from '../../support/postgres.ts';
import { type DataFolder, dataFolder, type RunningServer, startServer } from '../../support/server.ts';

const preload = pathToFileURL(path.join(import.meta.dirname, 'shifted-date.mjs')).href;

const notice = 'The clock of the database was set';

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

  /** Sets the clock to what is right, and so much more. Resolves when the server has noticed. */
  async set(aheadMs: number): Promise<void> {
    const noticed = () => this.server.process.log.filter(({ msg }) => msg === notice).length;
    const before = noticed();
    await writeFile(this.#file, String(aheadMs));
    this.server.process.signal('SIGUSR2');
    await ask(this.databaseUrl, "update shifted.clock set ahead = $1 * interval '1 millisecond'", [aheadMs]);
    await this.server.process.written(() => noticed() > before, `the log line "${notice}"`);
  }
}
