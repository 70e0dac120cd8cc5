import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Identity } from '../api/caller.service.ts';
import { requestError } from '../api/request-errors.model.ts';
import {
  longestBody,
  readUploadRequest,
  StrangersFilesError,
  type UploadSettings,
} from '../media/uploads/upload-request.service.ts';

export interface UploadOptions {
  settings: UploadSettings;
  identify(request: FastifyRequest): Identity;
}

/** One of these headers is required, as in Apollo, because any page can send a form without a preflight. */
const preflightHeaders = ['apollo-require-preflight', 'x-apollo-operation-name'];

const faults = new WeakMap<FastifyRequest, unknown>();

/** Makes the routes of `server` accept multipart requests. Faults are kept for `checkUpload`, so that they are
 * answered in the format that the client accepts, like those of other requests. */
export function acceptUploads(server: FastifyInstance, { settings, identify }: UploadOptions): void {
  server.addContentTypeParser('multipart/form-data', (_request, _body, done) => done(null));
  server.addHook('preValidation', async (request, reply) => {
    const { headers, raw } = request;
    if (request.method !== 'POST' || !isMultipart(headers['content-type'])) return;
    if (!preflightHeaders.some((name) => headers[name])) return;
    const identity = identify(request);
    const length = Number(headers['content-length'] ?? 0);
    try {
      checkLength(length, longestBody(settings, true));
      if (!identity.viewer && length > longestBody(settings, false)) throw new StrangersFilesError();
      request.body = await readUploadRequest(raw, reply.raw, settings, identity.viewer?.id ?? null);
    } catch (error) {
      faults.set(request, faultOf(error, identity));
    }
  });
}

/** @throws the fault of a multipart request. */
export function checkUpload(request: FastifyRequest): void {
  const fault = faults.get(request);
  if (fault) throw fault;
}

/** Only signed-in users can make the server read a body with files. Without files, a request is as any other: what it asks for
 * decides whether somebody must be signed in. */
function faultOf(error: unknown, { refusal }: Identity): GraphQLError {
  if (error instanceof GraphQLError) return error;
  if (!(error instanceof StrangersFilesError)) return malformed(error);
  const { message, extensions } = refusal ?? requestError('UNAUTHENTICATED', 'Sign in first.');
  return new GraphQLError(message, { extensions: { ...extensions, http: { status: 401 } } });
}

function isMultipart(contentType: string | undefined): boolean {
  return /^multipart\/form-data\s*(;|$)/i.test(contentType ?? '');
}

function checkLength(length: number, longest: number): void {
  if (length > longest) throw badRequest(413, `The body is larger than ${longest} bytes`);
}

function malformed(error: unknown): GraphQLError {
  const { message, status } = error as Error & { status?: number };
  return badRequest(status && status >= 400 && status < 500 ? status : 400, message);
}

function badRequest(status: number, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status } } });
}
