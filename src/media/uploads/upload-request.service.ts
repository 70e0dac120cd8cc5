import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { type Readable, Transform, type Writable } from 'node:stream';
import v8 from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type IncomingReq, processRequest, Upload } from 'graphql-upload-ts';
import { z } from 'zod';
import { IncomingFiles } from './incoming-files.service.ts';
import type { StagingBudget } from './staging-budget.service.ts';

/** Bytes received between two collections. */
const interval = 16 * 1024 * 1024;
const collect = exposedCollector();
let received = 0;

/** Counts received bytes, and makes V8 free their buffers from time to time. They are outside its heap, and by
 * itself V8 waits until there are about 70 MB of them. A collection of the young generation takes a millisecond. */
function releaseBuffers(bytes: number): void {
  received += bytes;
  if (received < interval) return;
  received = 0;
  collect({ type: 'minor' });
}

/** The flag applies to contexts created while it is set. */
function exposedCollector(): NodeJS.GCFunction {
  v8.setFlagsFromString('--expose-gc');
  const collector: NodeJS.GCFunction = runInNewContext('gc');
  v8.setFlagsFromString('--no-expose-gc');
  return collector;
}

/** The body of a multipart request, within a limit. */
class MultipartBody extends Transform {
  readonly headers: IncomingHttpHeaders;
  /** Called with the parser that the library creates. */
  onParser: (parser: Writable) => void = () => undefined;
  readonly #request: IncomingMessage;

  /** @param maxBytes the length beyond which the body is aborted. */
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
    // The library's parser is a Node.js stream.
    this.onParser(destination as unknown as Writable);
    return super.pipe(destination);
  }

  /** Discards the rest of the request. */
  release(): void {
    this.#request.unpipe(this);
    this.#request.resume();
    this.destroy();
  }
}

export interface UploadSettings {
  stagingFolder: string;
  budget: StagingBudget;
  /** Per request. */
  maxFiles: number;
  /** Bytes of `operations`, and of `map`. */
  maxFieldBytes: number;
  /** Bytes of one file of any kind. */
  maxFileBytes: number;
}

/** Bytes that a part takes in addition to its content. */
const partOverhead = 4096;
const mapSchema = z.record(z.string(), z.array(z.string()));

/** The maximum length in bytes of a request's body. */
export function longestBody({ maxFiles, maxFieldBytes, maxFileBytes }: UploadSettings): number {
  return 2 * (maxFieldBytes + partOverhead) + maxFiles * (maxFileBytes + partOverhead);
}

/** Reads a request by the GraphQL multipart request specification up to its first file. The files stay in the
 * request until the operation fetches them; staged ones are removed when the response is finished.
 * @param userId the user who sent the request.
 * @returns the body of the equivalent ordinary request, with uploads in the place of files.
 * @throws if the request is malformed; `status` is the status to answer, if known. */
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
    // The library would write all files as they arrive, to the system's temporary folder.
    parser.removeAllListeners('file');
    parser.on('file', (name: string, content: Readable) => {
      files.take({ name, content });
      if (map !== undefined) return;
      disorder ??= new Error('Send the fields operations and map before all files');
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
  // The library only needs a stream with headers, whatever its type says.
  const operations: unknown = await processRequest(body as unknown as IncomingReq, response, {
    maxFiles,
    maxFieldSize: maxFieldBytes,
    // One byte more, to distinguish a file that is too long from one that just fits.
    maxFileSize: maxFileBytes + 1,
  });
  // The fields may have followed the file in the same chunk of the body.
  if (disorder) throw disorder;
  for (const [name, places] of Object.entries(mapSchema.parse(JSON.parse(map ?? '{}')))) {
    // Arguments can only take files from variables.
    if (!places.every((place) => place.startsWith('variables.')))
      throw new Error('Files can only be used in variables');
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
