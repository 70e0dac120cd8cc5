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
  try {
    await server.listen({ host: host ?? '::', port }).catch((error: unknown) => {
      if (host !== undefined || !hasCode(error, 'EAFNOSUPPORT', 'EADDRNOTAVAIL')) throw error;
      return server.listen({ host: '0.0.0.0', port });
    });
  } catch (error) {
    if (hasCode(error, 'EADDRINUSE'))
      throw new Error(`Port ${port} is in use; set PORT to another port`, { cause: error });
    if (hasCode(error, 'EACCES'))
      throw new Error(`This user may not listen on port ${port}; set PORT to another port`, { cause: error });
    throw error;
  }
  return (server.server.address() as AddressInfo).port;
}

function hasCode(error: unknown, ...codes: string[]): boolean {
  return codes.includes(errorCode(error));
}
