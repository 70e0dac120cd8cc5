import 'reflect-metadata';
import { loadConfig } from '../src/config.ts';
import { DiskStore } from '../src/media/disk.store.ts';
import { buildApp } from '../src/server/app.setup.ts';
import { listen } from '../src/server/listen.setup.ts';
import { makeLogger } from '../src/wiring/logger.setup.ts';
import { openOrm } from '../src/wiring/orm.setup.ts';
import { openServices } from '../src/wiring/services.setup.ts';
import { countStatements, type Statements } from '../test/support/statements.ts';

/** The server of measurements, in a separate process: reports its port and, on request, its memory and processor
 * time, and the number of statements since it was last asked. It counts them from the first such request on. */
const config = loadConfig(process.env);
const { url: databaseUrl = '' } = config.database;
const logger = await makeLogger(process.env.LOG_LEVEL ?? 'fatal');
const orm = await openOrm({ ...config.database, url: databaseUrl });
const store = new DiskStore(config.media.dir);
const services = await openServices(config, { orm, store, databaseUrl }, logger);
const app = await buildApp({ config, orm, logger, services, store });
const port = await listen(app.server, config);
let statements: Statements | undefined;

process.on('message', async (question) => {
  if (question === 'memory') {
    globalThis.gc?.();
    process.send?.({ memory: process.memoryUsage().rss, cpu: process.cpuUsage() });
    return;
  }
  if (question === 'statements') {
    statements ??= await countStatements(orm);
    process.send?.({ statements: statements.taken().length });
    statements.reset();
    return;
  }
  await app.close();
  await services.close();
  await orm.close(true);
  process.disconnect();
});
process.on('disconnect', () => process.exit());
process.send?.({ port });
