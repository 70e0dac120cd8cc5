import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { atFileEnd } from '../../support/file-end.ts';

export interface Relay {
  port: number;
  /** Breaks what is connected, and takes nothing new. */
  cut(): void;
  mend(): void;
}

/** Stands between the calling test file and a server, which it can make seem to be away. */
export async function openRelay(port: number, host: string): Promise<Relay> {
  const sockets = new Set<Socket>();
  let broken = false;
  const server = createServer((near) => {
    if (broken) return near.resetAndDestroy();
    const far = connect(port, host);
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    return undefined;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cut = () => {
    broken = true;
    for (const socket of sockets) socket.resetAndDestroy();
  };
  atFileEnd(() => {
    cut();
    server.close();
  });
  const address = server.address() as AddressInfo;
  const mend = () => {
    broken = false;
  };
  return { port: address.port, cut, mend };
}
