import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { Transform } from 'node:stream';
import v8 from 'node:v8';
import { runInNewContext } from 'node:vm';
import { IncomingFiles } from './incoming-files.service.ts';
import { type FormBody, type FormLimits, readForm } from './multipart-form.service.ts';
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
class MultipartBody extends Transform implements FormBody {
  readonly headers: IncomingHttpHeaders;
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

  /** Discards the rest of the request. */
  release(): void {
    this.#request.unpipe(this);
    this.#request.resume();
    this.destroy();
  }
}

export interface UploadSettings extends FormLimits {
  stagingFolder: string;
  budget: StagingBudget;
}

/** Bytes that a part takes in addition to its content. */
const partOverhead = 4096;

/** The maximum length in bytes of a request's body. */
export function longestBody(
  { maxFiles, maxFieldBytes, maxFileBytes }: UploadSettings,
  mayHaveFiles: boolean,
): number {
  const fields = 2 * (maxFieldBytes + partOverhead);
  return mayHaveFiles ? fields + maxFiles * (maxFileBytes + partOverhead) : fields;
}

/** A request of nobody who is signed in has files. */
export class StrangersFilesError extends Error {
  override name = 'StrangersFilesError';
}

/** Reads a request by the GraphQL multipart request specification up to its first file. The files stay in the
 * request until the operation fetches them; staged ones are removed when the response is finished.
 * @param userId the user who sent the request; null for nobody, whose request must have no files.
 * @returns the body of the equivalent ordinary request, with uploads in the place of files.
 * @throws {StrangersFilesError}
 * @throws if the request is malformed; `status` is the status to answer, if known. */
export async function readUploadRequest(
  request: IncomingMessage,
  response: ServerResponse,
  settings: UploadSettings,
  userId: string | null,
): Promise<unknown> {
  // While it was looked up who sends it, the client may have left, and is not heard to leave again.
  if (request.destroyed || response.destroyed) throw new Error('The request was aborted');
  const body = new MultipartBody(request, longestBody(settings, userId !== null));
  const { stagingFolder: folder, budget } = settings;
  const files = new IncomingFiles({ folder, budget, userId: userId ?? '' });
  response.once('close', () => {
    body.release();
    files.complete();
    void files.discard();
  });
  const form = readForm(body, settings, files);
  response.once('close', () => form.stop());
  const operations = await form.operations;
  if (userId === null && files.announced > 0) throw new StrangersFilesError();
  return operations;
}
