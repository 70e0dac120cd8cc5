import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { type Readable, Transform, type Writable } from 'node:stream';
import v8 from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type IncomingReq, processRequest, Upload } from 'graphql-upload-ts';
import { z } from 'zod';
import { IncomingFiles } from './incoming-files.service.ts';
import type { StagingBudget } from './staging-budget.service.ts';

/** Bytes that come in between two collections. */
const interval = 16 * 1024 * 1024;
const collect = exposedCollector();
let received = 0;

/** Counts what came in, and now and then has V8 free the buffers that it came in. They lie outside of its heap, and
 * left alone, it waits until there are some 70 MB of them. A collection of what is young takes a millisecond. */
function releaseBuffers(bytes: number): void {
  received += bytes;
  if (received < interval) return;
  received = 0;
  collect({ type: 'minor' });
}

/** The flag counts for contexts that are made while it is set. */
function exposedCollector(): NodeJS.GCFunction {
  v8.setFlagsFromString('--expose-gc');
  const collector: NodeJS.GCFunction = runInNewContext('gc');
  v8.setFlagsFromString('--no-expose-gc');
  return collector;
}

/** The body of a multipart request, within a limit. */
class MultipartBody extends Transform {
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

export interface UploadSettings {
  stagingFolder: string;
  budget: StagingBudget;
  /** In one request. */
  maxFiles: number;
  /** Bytes of `operations`, and of `map`. */
  maxFieldBytes: number;
  /** Bytes of one file, of whatever kind. */
  maxFileBytes: number;
}

/** Bytes that a part of a body takes beside its content. */
const partOverhead = 4096;
const mapSchema = z.record(z.string(), z.array(z.string()));

/** The most bytes that the body of a request may have. */
export function longestBody({ maxFiles, maxFieldBytes, maxFileBytes }: UploadSettings): number {
  return 2 * (maxFieldBytes + partOverhead) + maxFiles * (maxFileBytes + partOverhead);
}

/** Reads a request by the GraphQL multipart request specification up to its first file. The files stay in the
 * request until the operation fetches them; whatever was staged of them goes when the response is done.
 * @param userId whose request it is.
 * @returns what would be the body of an ordinary request, with uploads in the place of files.
 * @throws when the request is malformed; `status` says what to answer, where it is known. */
export async function readUploadRequest(
  request: IncomingMessage,
  response: ServerResponse,
  settings: UploadSettings,
  userId: string,
): Promise<unknown> {
  const body = new MultipartBody(request, longestBody(settings));
  const { stagingFolder: folder, budget } = settings;
  const files = new IncomingFiles({ folder, budget, userId });
  let map: string | undefined;
  let disorder: Error | undefined;
  body.onParser = (parser) => {
    parser.on('field', (name: string, value: string) => {
      if (name === 'map') map = value;
    });
    // The library would write the files down as they come, and in the system's folder for temporary files.
    parser.removeAllListeners('file');
    parser.on('file', (name: string, content: Readable) => {
      files.take({ name, content });
      if (map !== undefined) return;
      disorder ??= new Error('The fields operations and map come before all files');
      parser.destroy(disorder);
    });
    parser.once('close', () => files.complete());
    response.once('close', () => parser.destroy());
  };
  response.once('close', () => {
    body.release();
    files.complete();
    void files.discard();
  });
  const { maxFiles, maxFieldBytes, maxFileBytes } = settings;
  // The library needs no more of a request than a stream with headers, whatever its type says.
  const operations: unknown = await processRequest(body as unknown as IncomingReq, response, {
    maxFiles,
    maxFieldSize: maxFieldBytes,
    // A file of one byte too many has to be told from one that is just as long as it may be.
    maxFileSize: maxFileBytes + 1,
  });
  // The fields may have followed the file in one piece of the body.
  if (disorder) throw disorder;
  for (const [name, places] of Object.entries(mapSchema.parse(JSON.parse(map ?? '{}')))) {
    // Only variables can be what an argument takes.
    if (!places.every((place) => place.startsWith('variables.')))
      throw new Error('A file has its place in the variables');
    const [place] = places;
    const upload = valueAt(operations, place);
    if (upload) files.announce(name, upload);
  }
  return operations;
}

/** The library has put the uploads there. */
function valueAt(operations: unknown, place: string | undefined): Upload | undefined {
  let value = operations;
  for (const step of place?.split('.') ?? []) value = Reflect.get(Object(value), step);
  return value instanceof Upload ? value : undefined;
}
