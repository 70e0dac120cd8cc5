import type { TypedDocumentString } from '../generated/graphql.ts';
import { CancelledError, ConnectionError } from './api.errors.ts';
import { type ApiAnswer, apiPath, authorization, dataOf } from './transport.ts';
import type { UploadProgress } from './upload.progress.ts';

/** Sends an operation with files in its variables, by the GraphQL multipart request specification. Only
 * XMLHttpRequest reports the progress of an upload. */
export async function postFiles<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  token: string | undefined,
  progress: UploadProgress,
): Promise<Data> {
  progress.begin();
  try {
    return dataOf(await exchange<Data>(multipartForm(document.toString(), variables), token, progress));
  } finally {
    progress.report(null);
  }
}

/** Whether the variables contain a file. */
export function hasFiles(value: unknown): boolean {
  if (value instanceof Blob) return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(hasFiles);
}

function exchange<Data>(
  form: FormData,
  token: string | undefined,
  progress: UploadProgress,
): Promise<ApiAnswer<Data>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', apiPath);
    request.responseType = 'json';
    const headers = { 'apollo-require-preflight': 'true', ...authorization(token) };
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => progress.report(total > 0 ? loaded / total : 0);
    request.onload = () => {
      if (request.response === null) reject(new ConnectionError());
      else resolve(request.response as ApiAnswer<Data>);
    };
    request.onerror = () => reject(new ConnectionError());
    request.onabort = () => reject(new CancelledError());
    progress.signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
}

function multipartForm(query: string, variables: unknown): FormData {
  const files: { file: Blob; place: string }[] = [];
  const plain = withoutFiles(variables, 'variables', files);
  const form = new FormData();
  form.set('operations', JSON.stringify({ query, variables: plain }));
  form.set('map', JSON.stringify(Object.fromEntries(files.map(({ place }, index) => [index, [place]]))));
  for (const [index, { file }] of files.entries()) form.set(String(index), file);
  return form;
}

/** Replaces files by null, and records their places. */
function withoutFiles(value: unknown, place: string, files: { file: Blob; place: string }[]): unknown {
  if (value instanceof Blob) {
    files.push({ file: value, place });
    return null;
  }
  if (Array.isArray(value)) return value.map((item, index) => withoutFiles(item, `${place}.${index}`, files));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withoutFiles(item, `${place}.${key}`, files)]),
  );
}
