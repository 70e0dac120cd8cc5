import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { defineConfig, type Options, PostgreSqlDriver } from '@mikro-orm/postgresql';
import { loadConfig } from './src/config.ts';
import { openDatabase, pastPooler } from './src/wiring/database.setup.ts';
import { makeLogger } from './src/wiring/logger.setup.ts';
import { ormOptions } from './src/wiring/orm.setup.ts';

/** The configuration of MikroORM's command line: the server's options, on the database that the server would use. */
export default async (): Promise<Options> => {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = pastPooler(loadConfig(process.env));
  const database = await openDatabase(config, await makeLogger('warn', process.stderr));

  /** Commands close their driver last. An embedded server that kept running would prevent them from ending. */
  class CommandDriver extends PostgreSqlDriver {
    override async close(force?: boolean): Promise<void> {
      await super.close(force);
      await database.close();
    }
  }
  return defineConfig({ ...ormOptions({ ...config.database, url: database.url }), driver: CommandDriver });
};
