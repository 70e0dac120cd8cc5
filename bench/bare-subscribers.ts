import { once } from 'node:events';
import net from 'node:net';
import pLimit from 'p-limit';

/** Connections opened at the same time. */
const atOnce = 25;
const text = 1;
const close = 8;
const ping = 9;
const pong = 10;
const arrived = Buffer.alloc(65_536);

/** Many subscriptions, read by as little code as possible, so that little of what is measured is the clients' work. */
export class BareSubscribers {
  /** Events so far. */
  events = 0;
  /** When the last one came. */
  lastAt = 0;
  /** Called with each event's time. */
  onEvent: (at: number) => void = () => undefined;
  readonly #sockets: net.Socket[] = [];
  readonly #port: number;
  readonly #query: string;

  constructor(url: string, query: string) {
    this.#port = Number(new URL(url).port);
    this.#query = query;
  }

  /** Opens a subscription for each token. Resolves when all sockets are acknowledged. */
  async open(tokens: readonly string[]): Promise<void> {
    const limit = pLimit(atOnce);
    await Promise.all(tokens.map((token) => limit(() => this.#open(token))));
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  async #open(token: string): Promise<void> {
    let hear: (bytes: Buffer) => void = () => undefined;
    const next = () => new Promise<Buffer>((resolve) => (hear = (bytes) => resolve(Buffer.from(bytes))));
    const socket = net.connect({
      port: this.#port,
      host: '127.0.0.1',
      // All read into the same memory: to get new one costs more than what arrives.
      onread: {
        buffer: arrived,
        callback(length) {
          hear(arrived.subarray(0, length));
          return true;
        },
      },
    });
    await once(socket, 'connect');
    socket.setNoDelay(true);
    this.#sockets.push(socket);
    const lines = [
      'GET /graphql HTTP/1.1',
      `Host: 127.0.0.1:${this.#port}`,
      'Upgrade: websocket',
      'Connection: Upgrade',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Protocol: graphql-transport-ws',
    ];
    socket.write(`${lines.join('\r\n')}\r\n\r\n`);
    const answer = await next();
    if (!answer.toString('latin1').startsWith('HTTP/1.1 101')) throw new Error(String(answer));
    send(socket, text, { type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
    const acknowledged = await next();
    if (!acknowledged.includes('connection_ack')) throw new Error(String(acknowledged));
    hear = reader((kind, payload) => this.#hear(socket, kind, payload));
    socket.on('error', () => undefined);
    send(socket, text, { id: '1', type: 'subscribe', payload: { query: this.#query } });
  }

  #hear(socket: net.Socket, kind: number, payload: Buffer): void {
    if (kind === ping) send(socket, pong, payload);
    if (kind === close) process.stderr.write(`closed: ${payload.subarray(2)}\n`);
    if (kind !== text) return;
    this.events += 1;
    this.lastAt = performance.now();
    this.onEvent(this.lastAt);
  }
}

/** Frames of less than 64 kB, masked with zeros. */
function send(socket: net.Socket, kind: number, content: object): void {
  const payload = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content));
  const length =
    payload.length < 126 ? [0x80 | payload.length] : [0xfe, payload.length >> 8, payload.length & 255];
  socket.write(Buffer.concat([Buffer.from([0x80 | kind, ...length, 0, 0, 0, 0]), payload]));
}

/** Takes frames out of what arrives. */
function reader(onFrame: (kind: number, payload: Buffer) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    let bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    for (;;) {
      const { from, until } = nextFrame(bytes);
      if (until > bytes.length) break;
      onFrame((bytes[0] ?? 0) & 15, bytes.subarray(from, until));
      bytes = bytes.subarray(until);
    }
    rest = bytes.length > 0 ? Buffer.from(bytes) : bytes;
  };
}

/** Where the payload of the first frame is; beyond the end if it has not arrived yet. */
function nextFrame(bytes: Buffer): { from: number; until: number } {
  const missing = { from: 0, until: Number.POSITIVE_INFINITY };
  if (bytes.length < 10) return shortFrame(bytes) ?? missing;
  const length = (bytes[1] ?? 0) & 127;
  if (length < 126) return { from: 2, until: 2 + length };
  if (length === 126) return { from: 4, until: 4 + bytes.readUInt16BE(2) };
  return { from: 10, until: 10 + Number(bytes.readBigUInt64BE(2)) };
}

function shortFrame(bytes: Buffer): { from: number; until: number } | undefined {
  const length = (bytes[1] ?? 127) & 127;
  return length < 126 ? { from: 2, until: 2 + length } : undefined;
}
