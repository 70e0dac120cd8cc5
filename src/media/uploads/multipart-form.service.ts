import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import busboy from 'busboy';
import { z } from 'zod';
import type { IncomingFiles } from './incoming-files.service.ts';

// The GraphQL multipart request specification, https://github.com/jaydenseric/graphql-multipart-request-spec: a field
// `operations` with the request, in which files are null; a field `map` with the places of each file; then the files.

export interface FormLimits {
  /** Per request. */
  maxFiles: number;
  /** Bytes of `operations`, and of `map`. */
  maxFieldBytes: number;
  /** Bytes of one file of any kind. */
  maxFileBytes: number;
}

/** The body of a request. */
export interface FormBody extends Readable {
  readonly headers: IncomingHttpHeaders;
}

export interface MultipartForm {
  /** The value of `operations`, with uploads in the place of files, as soon as `map` has arrived.
   * @throws if the form is malformed; `status` is the status to answer, if known. */
  readonly operations: Promise<object>;
  /** Ends reading. */
  stop(): void;
}

const operationsSchema = z.looseObject({});
const mapSchema = z.record(z.string(), z.array(z.string()));

/** Reads a form, and gives its files to `files` as they arrive. */
export function readForm(body: FormBody, limits: FormLimits, files: IncomingFiles): MultipartForm {
  const { maxFiles, maxFieldBytes, maxFileBytes } = limits;
  const { promise, resolve, reject } = Promise.withResolvers<object>();
  const parser = busboy({
    headers: body.headers,
    defParamCharset: 'utf8',
    // One byte more, to distinguish a file that is too long from one that just fits.
    limits: { fields: 2, fieldSize: maxFieldBytes, files: maxFiles, fileSize: maxFileBytes + 1 },
  });
  let operations: object | undefined;
  let isAnnounced = false;
  const refuse = (fault: unknown) => {
    reject(fault);
    body.unpipe(parser);
    parser.destroy();
  };
  parser.on('field', (name, value, { valueTruncated }) => {
    try {
      if (valueTruncated) throw tooLarge(`The field ${name} is longer than ${maxFieldBytes} bytes`);
      if (name === 'operations') operations = read(operationsSchema, name, value);
      if (name !== 'map') return;
      announce(read(mapSchema, name, value), operations, { files, maxFiles });
      isAnnounced = true;
      resolve(operations ?? {});
    } catch (fault) {
      refuse(fault);
    }
  });
  parser.on('file', (name, content) => {
    files.take({ name, content });
    if (!isAnnounced) refuse(new Error('Send the fields operations and map before all files'));
  });
  parser.once('filesLimit', () => refuse(tooLarge(`Send at most ${maxFiles} files`)));
  // More than one may follow from a single fault.
  parser.on('error', refuse);
  parser.once('close', () => {
    files.complete();
    reject(new Error(`The field ${operations ? 'map' : 'operations'} is missing`));
  });
  body.once('close', () => {
    if (!body.readableEnded) refuse(new Error('The request was aborted'));
  });
  body.pipe(parser);
  return { operations: promise, stop: () => parser.destroy() };
}

function read<Value>(schema: z.ZodType<Value>, name: string, text: string): Value {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error(`The field ${name} is not valid JSON`);
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success)
    throw new Error(`The field ${name} is invalid: see the GraphQL multipart request specification`);
  return parsed.data;
}

/** Puts an upload in each place of each file. */
function announce(
  map: Record<string, string[]>,
  operations: object | undefined,
  { files, maxFiles }: { files: IncomingFiles; maxFiles: number },
): void {
  if (!operations) throw new Error('Send the field operations before the field map');
  if (Object.keys(map).length > maxFiles) throw tooLarge(`Send at most ${maxFiles} files`);
  for (const [name, places] of Object.entries(map)) {
    const upload = {};
    for (const place of places) put(operations, place, upload);
    files.announce(name, upload);
  }
}

/** @param place such as `variables.input.audio`, or `variables.files.0`. */
function put(operations: object, place: string, upload: object): void {
  const steps = place.split('.');
  const last = steps.pop() ?? '';
  // Arguments can only take files from variables.
  if (steps[0] !== 'variables') throw new Error(`Files can only be used in variables, not at ${place}`);
  let parent: unknown = operations;
  for (const step of steps) parent = own(parent, step);
  if (own(parent, last) !== null) throw new Error(`The operations have no null at ${place}`);
  Reflect.set(Object(parent), last, upload);
}

function own(value: unknown, key: string): unknown {
  return Object.hasOwn(Object(value), key) ? Reflect.get(Object(value), key) : undefined;
}

function tooLarge(message: string): Error {
  return Object.assign(new Error(message), { status: 413 });
}
