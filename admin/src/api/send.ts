import type { TypedDocumentString } from '../generated/graphql.ts';
import { session } from '../session/session.ts';
import { ApiError } from './api.errors.ts';
import { hasFiles, postFiles } from './multipart.ts';
import { post } from './transport.ts';
import { UploadProgress } from './upload.progress.ts';

export interface SendOptions {
  signal?: AbortSignal | undefined;
  /** Called with the progress of the upload, if the variables contain files. */
  progress?: UploadProgress | undefined;
}

/** Sends a typed operation for the signed-in user. A refused token is renewed once; if that fails, the session has
 * ended. */
export async function send<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  options: SendOptions = {},
): Promise<Data> {
  const token = await session.accessToken();
  try {
    return await exchange(document, variables, token, options);
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'UNAUTHENTICATED') throw error;
    return exchange(document, variables, await session.renewedToken(token), options);
  }
}

function exchange<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  token: string | undefined,
  { signal, progress = new UploadProgress() }: SendOptions,
): Promise<Data> {
  if (hasFiles(variables)) return postFiles(document, variables, token, progress);
  return post(document, variables, { token, signal });
}
