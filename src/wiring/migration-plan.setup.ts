import type { MikroORM } from '@mikro-orm/postgresql';
import { migrations } from '../../migrations/index.ts';
import { findBackup, tryInBackup, tryInEmpty } from '../backup/restore.service.ts';
import type { Config } from '../config.ts';
import {
  effectsBetween,
  estimatedMs,
  type MigrationEffects,
} from '../persistence/migration-effects.model.ts';
import {
  type RunStatement,
  ranMigrations,
  type TableSize,
  type TableState,
  tableSizes,
  tableStates,
} from '../persistence/migration-effects.queries.ts';
import { withOwnConnection } from '../persistence/own-connection.client.ts';
import { migrateFor, openBackupStore } from './backups.setup.ts';
import { openOrm } from './orm.setup.ts';

/** What an update of the schema would do, and how that is known. */
export interface MigrationPlan {
  migrations: MigrationEffects[];
  sizes: Map<string, TableSize>;
  /** The backup in whose data the times were measured; null if they are estimated from sizes. */
  measuredIn: string | null;
}

const tryingTimeoutMs = 24 * 60 * 60 * 1000;

/** Runs the migrations that are missing in a database of their own: an empty one with the same schema, or, if there is a
 * place of backups, one with the data of the latest. The configured one is only read.
 * @throws if the role may not create databases. */
export async function planMigrations(
  config: Config,
  databaseUrl: string,
  place: string | undefined,
): Promise<MigrationPlan> {
  const { ran, sizes } = await stateOf(databaseUrl);
  const pending = migrations.map(({ name }) => name).filter((name) => !ran.includes(name));
  if (pending.length === 0) return { migrations: [], sizes, measuredIn: null };
  const migrate = migrateFor(config);
  if (place === undefined) {
    const tried = await tryInEmpty(databaseUrl, async (url) => {
      if (ran.length > 0) await migrate(url, ran);
      return tryMigrations(config, url, pending);
    });
    return { migrations: withEstimates(tried, sizes), sizes, measuredIn: null };
  }
  const store = await openBackupStore(config, place);
  const backup = await findBackup(store);
  const tried = await tryInBackup(
    store,
    backup,
    { databaseUrl, migrate },
    async (url, { migrations: had }) => {
      const between = ran.filter((name) => !had.includes(name));
      if (between.length > 0) await migrate(url, between);
      return tryMigrations(config, url, pending);
    },
  );
  return { migrations: tried, sizes, measuredIn: `${store.place}/${backup}` };
}

function stateOf(url: string): Promise<{ ran: string[]; sizes: Map<string, TableSize> }> {
  return withOwnConnection(url, 'tonearm migration plan', async (client) => {
    const run: RunStatement = async <Row>(statement: string) => (await client.query(statement)).rows as Row[];
    const ran = await ranMigrations(run);
    return { ran, sizes: new Map((await tableSizes(run)).map((size) => [size.name, size])) };
  });
}

/** Runs migrations as an update does, and looks after each statement what it did to the tables that were there before. */
async function tryMigrations(
  config: Config,
  url: string,
  names: readonly string[],
): Promise<MigrationEffects[]> {
  const orm = await openOrm({ ...config.database, url, statementTimeoutMs: tryingTimeoutMs });
  try {
    const tried: MigrationEffects[] = [];
    orm.migrator.on('migrating', ({ name }) => {
      tried.push({ name, statements: [] });
    });
    observeStatements(orm, (effects) => tried.at(-1)?.statements.push(effects));
    await orm.migrator.up([...names]);
    return tried;
  } finally {
    await orm.close(true);
  }
}

/** Statements that the migrator adds to those of the migration. */
const ofMigrator = /^\s*set (names|session_replication_role)/i;

function observeStatements(
  orm: MikroORM,
  tell: (effects: MigrationEffects['statements'][number]) => void,
): void {
  const driver = orm.em.getDriver();
  const execute = driver.execute.bind(driver);
  let known: Map<string, string> | undefined;
  let latest: TableState[] | undefined;
  driver.execute = (async (...[statement, values, method, context]: Parameters<typeof execute>) => {
    const text = typeof statement === 'string' ? statement : statement.toString();
    if (!context || ofMigrator.test(text)) return execute(statement, values, method, context);
    const run: RunStatement = async <Row>(look: string) => (await execute(look, [], 'all', context)) as Row[];
    const before = latest ?? (await tableStates(run));
    known ??= new Map(before.map(({ id, name }) => [id, name]));
    const start = performance.now();
    const answer = await execute(statement, values, method, context);
    const milliseconds = performance.now() - start;
    latest = await tableStates(run);
    tell({ text: text.trim(), effects: effectsBetween(before, latest, known), milliseconds });
    return answer;
  }) as typeof driver.execute;
}

function withEstimates(
  tried: readonly MigrationEffects[],
  sizes: ReadonlyMap<string, TableSize>,
): MigrationEffects[] {
  return tried.map(({ name, statements }) => ({
    name,
    statements: statements.map((statement) => ({
      ...statement,
      milliseconds: estimatedMs(statement, sizes),
    })),
  }));
}
