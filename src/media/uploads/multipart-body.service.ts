import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { Transform, type Writable } from 'node:stream';
import { releaseBuffers } from './buffer-release.service.ts';

/** The body of a multipart request, within a limit. */
export class MultipartBody extends Transform {
  readonly headers: IncomingHttpHeaders;
  /** Called with the parser that the library makes. */
  onParser: (parser: Writable) => void = () => undefined;
  readonly #request: IncomingMessage;

  /** @param maxBytes beyond which the body is broken off. */
  constructor(request: IncomingMessage, maxBytes: number) {
    let size = 0;
    super({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length;
        releaseBuffers(chunk.length);
        done(size > maxBytes ? new Error(`The body is larger than ${maxBytes} bytes`) : null, chunk);
      },
    });
    this.#request = request;
    this.headers = request.headers;
    this.on('error', () => this.release());
    request.once('close', () => {
      if (!request.complete) this.destroy();
    });
    request.pipe(this);
  }

  override pipe<Destination extends NodeJS.WritableStream>(destination: Destination): Destination {
    // The library's parser is a stream of Node's own.
    this.onParser(destination as unknown as Writable);
    return super.pipe(destination);
  }

  /** Lets the rest of the request come to nothing. */
  release(): void {
    this.#request.unpipe(this);
    this.#request.resume();
    this.destroy();
  }
}
