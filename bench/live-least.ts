import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Answers like a server of WebSockets, and writes the same bytes to all connections when it is told to: what a
 * change costs at least. A process of its own, like the server that it is compared with. */
const sliceMs = 2;
const connections = new Set<net.Socket>();
const frame = (text: string) =>
  text.length < 126
    ? Buffer.from(`\x81${String.fromCharCode(text.length)}${text}`, 'latin1')
    : Buffer.concat([Buffer.from([0x81, 126, text.length >> 8, text.length & 255]), Buffer.from(text)]);
const event = frame(`{"id":"1","type":"next","payload":${JSON.stringify({ data: 'x'.repeat(180) })}}`);
const server = net.createServer((connection) => {
  connection.setNoDelay(true);
  connections.add(connection);
  connection.on('close', () => connections.delete(connection));
  connection.on('error', () => undefined);
  connection.on('data', (bytes) => {
    if (bytes.includes('GET /')) connection.write('HTTP/1.1 101 Switching Protocols\r\n\r\n');
    if (bytes.includes('connection_init')) connection.write(frame('{"type":"connection_ack"}'));
  });
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');

process.on('message', (question) => {
  if (question === 'change') void change();
  else if (question === 'memory')
    process.send?.({ memory: process.memoryUsage().rss, cpu: process.cpuUsage() });
  else process.exit();
});
process.on('disconnect', () => process.exit());
process.send?.({ port: (server.address() as AddressInfo).port });

async function change(): Promise<void> {
  let end = performance.now() + sliceMs;
  for (const connection of connections) {
    connection.write(event);
    if (performance.now() < end) continue;
    await nextTurn();
    end = performance.now() + sliceMs;
  }
}
