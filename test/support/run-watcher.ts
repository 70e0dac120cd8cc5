import { once } from 'node:events';
import { dropDatabases, openTestServer, type RunPostgres } from './run-end.ts';

const { embedded, ...run }: RunPostgres & { embedded: boolean } = JSON.parse(process.argv[2] ?? '');

// The run never writes here. The pipe ends with the process that holds it.
process.stdin.resume();
await once(process.stdin, 'end');
const server = embedded ? await openTestServer() : undefined;
// The server may be another one by now, on another port.
await dropDatabases({ ...run, serverUrl: server?.url('postgres') ?? run.serverUrl });
await server?.close();
