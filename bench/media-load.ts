import net from 'node:net';

/** Requests for parts of one file, from clients who each send the next one as soon as they have all of the one
 * before. */
export interface MediaLoad {
  port: number;
  /** Paths of files of the same size. */
  paths: string[];
  /** Bytes of a file, and of a range; without the latter, files are read whole. */
  size: number;
  length: number | undefined;
  clients: number;
  seconds: number;
}

export interface MediaResult {
  bytes: number;
  requests: number;
  seconds: number;
}

/** Bytes that a client reads at once; they are counted, and not kept. */
const readBytes = 256 * 1024;

async function load({ clients, seconds, ...asked }: MediaLoad): Promise<MediaResult> {
  const result: MediaResult = { bytes: 0, requests: 0, seconds };
  const end = performance.now() + seconds * 1000;
  await Promise.all(Array.from({ length: clients }, (_, index) => client(asked, index, end, result)));
  return result;
}

function client(
  { port, paths, size, length }: Omit<MediaLoad, 'clients' | 'seconds'>,
  index: number,
  end: number,
  result: MediaResult,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const expected = length ?? size;
  let left = 0;
  let sent = index;
  const ask = () => {
    // In an order that looks random, and is the same in each run.
    sent += 1;
    const first = length === undefined ? 0 : ((sent * 7919) % Math.floor(size / length)) * length;
    const range = length === undefined ? '' : `Range: bytes=${first}-${first + length - 1}\r\n`;
    socket.write(`GET ${paths[sent % paths.length]} HTTP/1.1\r\nHost: localhost\r\n${range}\r\n`);
    left = 0;
  };
  const onData = (count: number, buffer: Buffer) => {
    let body = count;
    if (left === 0) {
      // The head of an answer comes in one piece, with what follows.
      const begin = buffer.subarray(0, count);
      const head = begin.indexOf('\r\n\r\n') + 4;
      if (!/^HTTP\/1.1 20[06] /.test(begin.toString('latin1', 0, 20)) || head < 4)
        reject(new Error(begin.toString('latin1', 0, 500)));
      left = expected;
      body -= head;
    }
    left -= body;
    result.bytes += body;
    if (left > 0) return true;
    result.requests += 1;
    if (performance.now() < end) ask();
    else {
      socket.destroy();
      resolve();
    }
    return true;
  };
  const onread = { buffer: Buffer.allocUnsafe(readBytes), callback: onData };
  const socket = net.connect({ port, host: '127.0.0.1', onread } as net.NetConnectOpts, ask);
  socket.on('error', reject);
  socket.on('close', () => reject(new Error('The connection was closed')));
  return promise;
}

process.on('message', async (asked: MediaLoad) => process.send?.(await load(asked)));
