import type { AddressInfo } from 'node:net';
import type { Config } from '../config.ts';
import { errorCode } from '../persistence/database-errors.model.ts';
import type { App } from './app.setup.ts';

/** Listens on the configured address; by default on all, with IPv6 if the machine has it.
 * @returns the port.
 * @throws an error that names the port in use and says what to do. */
export async function listen(
  server: App['server'],
  { host, port }: Pick<Config, 'host' | 'port'>,
): Promise<number> {
  return listenOn(server, { host, port, variable: 'PORT', what: 'Server listening' });
}

/** Listens for Prometheus, where that has a port of its own. */
export async function listenForMetrics(
  server: App['server'],
  { metrics: { host, port = 0 } }: Pick<Config, 'metrics'>,
): Promise<void> {
  await listenOn(server, { host, port, variable: 'METRICS_PORT', what: 'Metrics' });
}

interface Listening {
  /** Undefined: all addresses. */
  host: string | undefined;
  port: number;
  /** The variable that sets the port. */
  variable: string;
  /** For the log. */
  what: string;
}

/** @returns the port.
 * @throws an error that names the port in use and says what to do. */
async function listenOn(server: App['server'], { host, port, variable, what }: Listening): Promise<number> {
  try {
    const listenTextResolver = (address: string) => `${what} at ${address}`;
    await server.listen({ host: host ?? '::', port, listenTextResolver }).catch((error: unknown) => {
      if (host !== undefined || !hasCode(error, 'EAFNOSUPPORT', 'EADDRNOTAVAIL')) throw error;
      return server.listen({ host: '0.0.0.0', port, listenTextResolver });
    });
  } catch (error) {
    if (hasCode(error, 'EADDRINUSE'))
      throw new Error(`Port ${port} is in use; set ${variable} to another port`, { cause: error });
    if (hasCode(error, 'EACCES'))
      throw new Error(`This user may not listen on port ${port}; set ${variable} to another port`, {
        cause: error,
      });
    throw error;
  }
  return (server.server.address() as AddressInfo).port;
}

function hasCode(error: unknown, ...codes: string[]): boolean {
  return codes.includes(errorCode(error));
}
