import 'reflect-metadata';
import { pino } from 'pino';
import { loadConfig } from '../src/config.ts';
import { DiskStore } from '../src/media/disk.store.ts';
import { buildApp } from '../src/server/app.setup.ts';
import { listen } from '../src/server/listen.setup.ts';
import { openOrm } from '../src/wiring/orm.setup.ts';
import { openServices } from '../src/wiring/services.setup.ts';

/** The server of live.bench.ts, in a separate process: reports its port, and its memory on request. */
const config = loadConfig(process.env);
const { url: databaseUrl = '' } = config.database;
const logger = pino({ level: 'fatal' });
const orm = await openOrm({ ...config.database, url: databaseUrl });
const store = new DiskStore(config.media.dir);
const services = await openServices(config, { orm, store, databaseUrl }, logger);
const app = await buildApp({ config, orm, logger, services, store });
const port = await listen(app.server, config);

process.on('message', async (question) => {
  if (question === 'memory') {
    globalThis.gc?.();
    process.send?.({ memory: process.memoryUsage().rss, cpu: process.cpuUsage() });
    return;
  }
  await app.close();
  await services.close();
  await orm.close(true);
  process.disconnect();
});
process.on('disconnect', () => process.exit());
process.send?.({ port });
