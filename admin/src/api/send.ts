import type { TypedDocumentString } from '../generated/graphql.ts';
import { session } from '../session/session.ts';
import { ApiError } from './api.errors.ts';
import { client, shown } from './client.ts';
import type { UploadProgress } from './upload.progress.ts';

export interface SendOptions {
  signal?: AbortSignal | undefined;
  /** Called with the progress of the upload, if the variables contain files. */
  progress?: UploadProgress | undefined;
}

/** Sends a typed operation for the signed-in user. Payloads say themselves what the user can act on.
 * @throws ApiError if the API refused anything of it. */
export async function send<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { signal, progress }: SendOptions = {},
): Promise<Data> {
  progress?.begin();
  try {
    await session.accessToken();
    const { data, error, ...answer } = await exchange(document, variables, {
      signal: progress?.signal ?? signal,
      onProgress: (fraction) => progress?.report(fraction),
    });
    const [failed] = answer.ok ? answer.errors : [];
    if (failed) {
      const { code = 'INTERNAL_SERVER_ERROR', reason } = failed.extensions ?? {};
      throw new ApiError(failed.message, code, reason);
    }
    if (error && error.code !== 'REJECTED') throw shown(error);
    return data as Data;
  } finally {
    progress?.report(null);
  }
}

type Options = NonNullable<Parameters<typeof client.query>[2]>;

function exchange<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  options: Options,
) {
  const text = String(document);
  const isQuery = text.trimStart().startsWith('query');
  const send = isQuery ? client.query<Data, object> : client.mutate<Data, object>;
  return send.call(client, text, variables as object, options);
}
