import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { type IncomingReq, processRequest, Upload } from 'graphql-upload-ts';
import { z } from 'zod';
import { IncomingFiles } from './incoming-files.service.ts';
import { MultipartBody } from './multipart-body.service.ts';
import type { StagingBudget } from './staging-budget.service.ts';

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
