import type { TypedDocumentString } from '../generated/graphql.ts';
import { session } from '../session/session.ts';
import { ApiError } from './api.errors.ts';
import { hasFiles, postFiles } from './multipart.ts';
import { post } from './transport.ts';
import { UploadProgress } from './upload.progress.ts';

export interface SendOptions {
  signal?: AbortSignal | undefined;
  /** Told how far the upload is, when there are files in the variables. */
  progress?: UploadProgress | undefined;
}

/** Sends a typed operation for who is signed in. A token that the API does not take any more is traded for a new
 * one, once; when there is none to be had, the session is over. */
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
