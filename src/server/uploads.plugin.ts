import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Identity } from '../api/caller.service.ts';
import { requestError } from '../api/request-errors.model.ts';
import type { Viewer } from '../api/viewer.model.ts';
import {
  longestBody,
  readUploadRequest,
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
    try {
      const { id } = requireViewer(request, identify);
      checkLength(Number(headers['content-length'] ?? 0), longestBody(settings));
      request.body = await readUploadRequest(raw, reply.raw, settings, id);
    } catch (error) {
      faults.set(request, error instanceof GraphQLError ? error : malformed(error));
    }
  });
}

/** @throws the fault of a multipart request. */
export function checkUpload(request: FastifyRequest): void {
  const fault = faults.get(request);
  if (fault) throw fault;
}

/** Only signed-in users can make the server read a body with files.
 * @throws UNAUTHENTICATED, with the reason if a token was refused. */
function requireViewer(request: FastifyRequest, identify: UploadOptions['identify']): Viewer {
  const { viewer, refusal } = identify(request);
  if (viewer) return viewer;
  const { message, extensions } = refusal ?? requestError('UNAUTHENTICATED', 'Sign in first.');
  throw new GraphQLError(message, { extensions: { ...extensions, http: { status: 401 } } });
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
