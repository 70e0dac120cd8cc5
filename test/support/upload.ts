import { openAsBlob } from 'node:fs';
import path from 'node:path';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type GraphQLFormattedError, print } from 'graphql';

export interface UploadAnswer<Data> {
  status: number;
  headers: Headers;
  data: Data | null | undefined;
  errors: GraphQLFormattedError[] | undefined;
}

export interface Uploader {
  /** The token after `Bearer `. */
  token?: string;
  headers?: Record<string, string>;
}

export const preflight = { 'apollo-require-preflight': 'true' };

/** A file for the variables of an operation, from the disk.
 * @param name the claimed name; by default its own. */
export async function fileFrom(file: string, name = path.basename(file)): Promise<File> {
  return new File([await openAsBlob(file)], name);
}

/** A file for the variables of an operation, from memory.
 * @param type the claimed type. */
export function fileOf(bytes: Uint8Array | string, name: string, type = 'application/octet-stream'): File {
  return new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name, { type });
}

/** Sends an operation with files in its variables to a listening server, as a multipart request. */
export async function upload<Data, Variables>(
  url: string,
  document: TypedDocumentNode<Data, Variables> | string,
  variables: Variables,
  { token, headers }: Uploader = {},
): Promise<UploadAnswer<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { ...preflight, ...(token && { authorization: `Bearer ${token}` }), ...headers },
    body: uploadForm(document, variables),
  });
  const { data, errors } = (await response.json()) as Pick<UploadAnswer<Data>, 'data' | 'errors'>;
  return { status: response.status, headers: response.headers, data, errors };
}

/** The body of a multipart request: the operation, the variables with files, and the files. */
export function uploadForm<Data, Variables>(
  document: TypedDocumentNode<Data, Variables> | string,
  variables: Variables,
): FormData {
  const files = new Map<File, string[]>();
  const plain = withoutFiles(variables, 'variables', files);
  const query = typeof document === 'string' ? document : print(document);
  const entries = [...files].map(([file, places], index) => ({ name: String(index), file, places }));
  const form = new FormData();
  form.set('operations', JSON.stringify({ query, variables: plain }));
  form.set('map', JSON.stringify(Object.fromEntries(entries.map(({ name, places }) => [name, places]))));
  for (const { name, file } of entries) form.set(name, file);
  return form;
}

/** Replaces files by null, and records their places. */
function withoutFiles(value: unknown, place: string, files: Map<File, string[]>): unknown {
  if (value instanceof File) {
    files.set(value, [...(files.get(value) ?? []), place]);
    return null;
  }
  if (Array.isArray(value)) return value.map((item, index) => withoutFiles(item, `${place}.${index}`, files));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withoutFiles(item, `${place}.${key}`, files)]),
  );
}
