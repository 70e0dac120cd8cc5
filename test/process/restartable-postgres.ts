import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openEmbeddedServer } from '@tonearm/embedded-postgres';
import { findBinaries } from '../../packages/embedded-postgres/src/binaries.ts';
import { spawnOptions } from '../../packages/embedded-postgres/src/command.ts';
import { folderLayout } from '../../packages/embedded-postgres/src/folder-layout.ts';
import { chooseAccount } from '../../packages/embedded-postgres/src/server-account.ts';
import { serverSettings } from '../../packages/embedded-postgres/src/server-settings.ts';
import { gone, runningPid } from '../../packages/embedded-postgres/test/server-folder.ts';
import { freePort } from '../support/free-port.ts';
import { ask } from '../support/postgres.ts';
import { processTree, signalAll } from '../support/process-tree.ts';
import type { DataFolder } from '../support/server.ts';

/** A PostgreSQL server that nobody looks after: it comes and goes, always at the same address. */
export class RestartablePostgres {
  readonly #folder: string;
  readonly #serverUrl: string;
  readonly #settings: Readonly<Record<string, string>>;
  readonly #database = `outage_${randomBytes(4).toString('hex')}`;

  private constructor(folder: string, serverUrl: string, settings: Readonly<Record<string, string>>) {
    this.#settings = settings;
    this.#folder = folder;
    this.#serverUrl = serverUrl;
  }

  /** Makes one of the embedded PostgreSQL of an installation, whose database it copies.
   * @param settings of PostgreSQL, besides those for tests. */
  static async start(
    { data }: DataFolder,
    settings: Readonly<Record<string, string>> = {},
  ): Promise<RestartablePostgres> {
    const folder = path.join(data, 'postgres');
    const logger = { info: () => undefined, warn: () => undefined };
    const maker = await openEmbeddedServer({ folder, durable: false, logger });
    await maker.close();
    const serverUrl = new URL(maker.url('postgres'));
    serverUrl.port = String(await freePort());
    const postgres = new RestartablePostgres(folder, serverUrl.href, settings);
    await postgres.start();
    await ask(postgres.#serverUrl, `create database ${postgres.#database} template tonearm`);
    return postgres;
  }

  /** Of its one database. */
  get url(): string {
    const url = new URL(this.#serverUrl);
    url.pathname = this.#database;
    return url.href;
  }

  async start(): Promise<void> {
    const binaries = await findBinaries();
    const layout = folderLayout(this.#folder);
    const account = await chooseAccount(layout, binaries);
    const settings = Object.entries({ ...serverSettings(false), ...this.#settings }).flatMap(
      ([name, value]) => ['-c', `${name}=${value}`],
    );
    const address = ['-D', layout.cluster, '-p', new URL(this.#serverUrl).port];
    const command = account.command(binaries.postgres, [...address, ...settings]);
    spawn(command.program, command.args, { ...spawnOptions(command), detached: true, stdio: 'ignore' });
    await this.#answers();
  }

  async stop(): Promise<void> {
    const pid = runningPid(this.#folder);
    process.kill(pid, 'SIGINT');
    await gone(pid);
  }

  /** Stops it in the middle of whatever it does; connections stay open, and nothing answers. */
  freeze(): void {
    this.#signal('SIGSTOP');
  }

  thaw(): void {
    this.#signal('SIGCONT');
  }

  /** Kills one of its backends as a lack of memory does, whereupon it cuts all connections and starts anew. */
  async crash(): Promise<void> {
    const backends = await ask<{ pid: number }>(
      this.url,
      `select pid from pg_stat_activity where application_name = 'tonearm'`,
    );
    signalAll(
      backends.map(({ pid }) => pid),
      'SIGKILL',
    );
    if (backends.length === 0) throw new Error('Nobody is connected');
    await this.#answers();
  }

  #signal(name: NodeJS.Signals): void {
    signalAll(processTree(runningPid(this.#folder)), name);
  }

  async #answers(): Promise<void> {
    for (;;) {
      try {
        await ask(this.#serverUrl, 'select 1');
        return;
      } catch {
        await sleep(20);
      }
    }
  }
}
