import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { atFileEnd } from '../support/file-end.ts';
import { freePort } from '../support/free-port.ts';

export interface DatabaseProxy {
  /** The URL of the same database, by way of the proxy. */
  url: string;
  /** Cuts all connections and refuses new ones. */
  cut(): Promise<void>;
  /** Cuts all connections, and takes new ones without ever answering. */
  swallow(): Promise<void>;
  /** Keeps the connections that there are, and passes nothing on any more; new ones work. */
  freeze(): Promise<void>;
  /** Tells the database nothing more of what a client says, not even that it leaves; what the database says arrives.
   * @param clientPort as in `pg_stat_activity`. */
  deafen(clientPort: number): void;
  restore(): Promise<void>;
  /** How many there are. */
  connections(): number;
}

/** Stands between an application and its database, to take it away. */
export async function databaseProxy(databaseUrl: string): Promise<DatabaseProxy> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  const clients = new Map<Socket, Socket>();
  let swallowing = false;
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    return socket;
  };
  const server = createServer((client) => {
    keep(client);
    if (swallowing) return;
    const database = keep(connect(Number(target.port), target.hostname));
    clients.set(client, database);
    client.pipe(database).pipe(client);
    client.on('close', () => {
      clients.delete(client);
      database.destroy();
    });
    database.on('close', () => client.destroy());
  });
  const port = await freePort();
  const listen = async () => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  const cut = async () => {
    swallowing = false;
    if (server.listening) server.close();
    for (const socket of sockets) socket.destroy();
  };
  await listen();
  atFileEnd(cut);
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${port}`;
  return {
    url: url.href,
    cut,
    async swallow() {
      swallowing = true;
      for (const socket of sockets) socket.destroy();
    },
    async freeze() {
      for (const socket of sockets) {
        socket.unpipe();
        socket.pause();
      }
    },
    deafen(clientPort) {
      for (const [client, database] of clients) {
        if (database.localPort !== clientPort) continue;
        client.unpipe();
        client.pause();
      }
    },
    connections: () => clients.size,
    async restore() {
      swallowing = false;
      for (const socket of sockets) socket.destroy();
      if (!server.listening) await listen();
    },
  };
}
