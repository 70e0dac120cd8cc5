import type { ServerResponse } from 'node:http';
import type { TallyCell } from '../../persistence/tally.model.ts';
import type { Stretch } from '../conditional-request.model.ts';
import { sentBytesOf } from '../media-traffic.model.ts';
import type { ChunkPool } from './chunk-pool.service.ts';
import type { Chunk, OpenFile } from './open-file.model.ts';

/** Chunks in memory that are handed to the system at once. */
const chunksAtOnce = 4;

/** A part of a file to be sent. */
export interface FileBody {
  file: OpenFile;
  pool: ChunkPool;
  stretch: Stretch;
}

/** Sends a part of a file as the body of an answer. The next chunk is taken when the system has accepted what came
 * before, so that a client that reads slowly occupies little memory. */
export class FileSending {
  readonly #response: ServerResponse;
  readonly #body: FileBody;
  readonly #onFault: (error: Error) => void;
  readonly #sent: TallyCell;
  #position: number;
  #held: Chunk[] = [];
  #ended = false;

  /** @param onFault called if the file cannot be read to its end; the connection is closed. */
  constructor(response: ServerResponse, body: FileBody, onFault: (error: Error) => void) {
    this.#response = response;
    this.#body = body;
    this.#position = body.stretch.first;
    this.#onFault = onFault;
    this.#sent = sentBytesOf(body.file.key);
  }

  /** Resolves when the answer has been sent, or the client has left. */
  async send(): Promise<void> {
    const response = this.#response;
    const { socket } = response.req;
    if (response.socket === null) await turnOf(response);
    await new Promise<void>((resolve) => {
      response.once('close', resolve);
      if (socket.destroyed) resolve();
      else this.#next();
    });
    this.#ended = true;
    this.#release();
  }

  #next(): void {
    if (this.#ended) return;
    const { pool, file, stretch } = this.#body;
    if (this.#position > stretch.last) {
      this.#response.end();
      return;
    }
    const taken = pool.take(file, this.#position);
    if (taken instanceof Promise) {
      taken.then(
        (chunk) => this.#write(chunk),
        (error: Error) => this.#fail(error),
      );
    } else this.#write(taken);
  }

  /** Writes a chunk, and those after it that are in memory. */
  #write(chunk: Chunk): void {
    const { pool, file, stretch } = this.#body;
    if (this.#ended) {
      pool.release(chunk);
      return;
    }
    this.#response.cork();
    let next: Chunk | undefined = chunk;
    while (next) {
      this.#held.push(next);
      const bytes = next.bytes.subarray(this.#position - next.start, stretch.last + 1 - next.start);
      this.#position += bytes.length;
      this.#sent.value += bytes.length;
      next = undefined;
      if (this.#position > stretch.last) this.#response.end(bytes);
      else {
        if (this.#held.length < chunksAtOnce) next = pool.takeReady(file, this.#position);
        this.#response.write(bytes, next ? undefined : this.#onWritten);
      }
    }
    this.#response.uncork();
  }

  readonly #onWritten = () => {
    if (this.#ended) return;
    this.#release();
    // Others get their turn, however fast this client is.
    setImmediate(() => this.#next());
  };

  #fail(error: Error): void {
    if (this.#ended) return;
    this.#onFault(error);
    this.#response.destroy();
  }

  #release(): void {
    for (const chunk of this.#held) this.#body.pool.release(chunk);
    this.#held = [];
  }
}

/** Resolves when the answers before this one have been sent, or the client has left: it sent its requests without
 * waiting for the answers, of which there may be many. */
async function turnOf(response: ServerResponse): Promise<void> {
  const { socket } = response.req;
  if (socket.destroyed) return;
  socket.setMaxListeners(0);
  await new Promise<void>((resolve) => {
    const go = () => {
      response.off('socket', go);
      socket.off('close', go);
      resolve();
    };
    response.once('socket', go);
    socket.once('close', go);
  });
}
