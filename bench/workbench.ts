import 'reflect-metadata';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { openEmbeddedServer } from '@tonearm/embedded-postgres';
import { type Logger, pino } from 'pino';
import { loadConfig } from '../src/config.ts';
import { DiskStore } from '../src/media/disk.store.ts';
import { buildApp } from '../src/server/app.setup.ts';
import { listen } from '../src/server/listen.setup.ts';
import type { OpenServices } from '../src/server/open-services.model.ts';
import { migrate } from '../src/wiring/migrations.setup.ts';
import { openOrm } from '../src/wiring/orm.setup.ts';
import { openServices } from '../src/wiring/services.setup.ts';

/** The environment of a measurement: a folder and a database server, removed at its end unless it is kept. */
export interface Workbench extends AsyncDisposable {
  home: string;
  /** An empty folder for media. */
  media: string;
  logger: Logger;
  /** Further parts to close at the end, before the database. */
  parts: AsyncDisposableStack;
  /** A migrated database; statements may take a minute. */
  openDatabase(name: string): Promise<BenchDatabase>;
  /** The whole application on its own database, listening.
   * @param name of the database, if there are several. */
  openServer(environment: Record<string, string>, name?: string): Promise<BenchServer>;
}

export interface BenchDatabase {
  orm: MikroORM;
  databaseUrl: string;
}

export interface BenchServer extends BenchDatabase {
  services: OpenServices;
  /** The address of `/graphql`. */
  url: string;
}

export const write = (line: string) => void process.stdout.write(`${line}\n`);

/** The arguments of a measurement, and the folder after `--keep`: it stays, with its databases, for the next one. */
export function benchArguments(): { given: string[]; kept: string | undefined } {
  const given = process.argv.slice(2);
  const at = given.indexOf('--keep');
  const kept = at < 0 ? undefined : path.resolve(given.splice(at, 2)[1] ?? 'kept');
  return { given, kept };
}

/** Also prints the properties of the machine.
 * @param kept a folder that stays, instead of a new one. */
export async function openWorkbench(kept?: string): Promise<Workbench> {
  write(`${availableParallelism()} processors, Node ${process.version}`);
  const logger = pino({ level: 'warn' });
  const home = kept ?? (await mkdtemp(path.join(tmpdir(), 'tonearm-bench-')));
  const media = path.join(home, 'media');
  await mkdir(media, { recursive: true });
  const parts = new AsyncDisposableStack();
  if (!kept) parts.defer(() => rm(home, { recursive: true, force: true }));
  const database = await openEmbeddedServer({ folder: path.join(home, 'postgres'), durable: true, logger });
  parts.defer(() => database.close());

  const prepare = async (name: string, settings: { poolMax: number; statementTimeoutMs: number }) => {
    await database.ensureDatabase(name);
    const databaseUrl = database.url(name);
    // What is kept may be large.
    const migrating = await openOrm({ poolMax: 2, statementTimeoutMs: 600_000, url: databaseUrl });
    await migrate(migrating, databaseUrl).finally(() => migrating.close(true));
    const orm = await openOrm({ ...settings, url: databaseUrl });
    parts.defer(() => orm.close(true));
    return { orm, databaseUrl };
  };
  return {
    home,
    media,
    logger,
    parts,
    openDatabase: (name) => prepare(name, { poolMax: 20, statementTimeoutMs: 60_000 }),
    async openServer(environment, name = 'server') {
      const config = loadConfig({ ...settingsOf(home, media), ...environment });
      const { orm, databaseUrl } = await prepare(name, config.database);
      const store = new DiskStore(media);
      const services = await openServices(config, { orm, store, databaseUrl }, logger);
      parts.defer(() => services.close());
      const app = await buildApp({ config, orm, logger, services, store });
      parts.defer(() => app.close());
      return {
        orm,
        databaseUrl,
        services,
        url: `http://127.0.0.1:${await listen(app.server, config)}/graphql`,
      };
    },
    [Symbol.asyncDispose]: () => parts.disposeAsync(),
  };
}

function settingsOf(home: string, media: string) {
  return {
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    PORT: '0',
    DATA_DIR: path.join(home, 'data'),
    MEDIA_DIR: media,
    JWT_SECRET: 'only for measuring, and of enough length',
  };
}
