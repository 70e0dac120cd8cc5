import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { GraphQLError, parse } from 'graphql';
import { z } from 'zod';

/** As `@apollo/generate-persisted-query-manifest` writes it. */
const apolloManifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string().min(1), body: z.string().min(1) })),
});
/** As the client preset of GraphQL Code Generator writes it: documents by their hashes. */
const codegenManifest = z.record(z.string().min(1), z.string().min(1));

/** Documents by their ids. */
export type DocumentManifest = ReadonlyMap<string, string>;

/** Why a manifest cannot be used. */
export class ManifestError extends Error {}

/** Reads a list of documents, in either format.
 * @throws {ManifestError} that says what is wrong with the file. */
export function readManifest(file: string): DocumentManifest {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const isSyntax = error instanceof SyntaxError;
    throw new ManifestError(
      `${file} ${isSyntax ? `is not JSON: ${error.message}` : `cannot be read: ${(error as Error).message}`}`,
    );
  }
  return documentsOf(content, file);
}

function documentsOf(content: unknown, file: string): DocumentManifest {
  const isApollo = typeof content === 'object' && content !== null && 'format' in content;
  const { data, error } = isApollo
    ? apolloManifest.transform(({ operations }) => operations).safeParse(content)
    : codegenManifest
        .transform((texts) => Object.entries(texts).map(([id, body]) => ({ id, body })))
        .safeParse(content);
  if (!data) {
    const [issue] = error.issues;
    const place = issue?.path.length ? `${issue.path.join('.')}: ` : '';
    throw new ManifestError(
      `${file} is not a manifest of @apollo/generate-persisted-query-manifest, nor of the codegen client preset: ${place}${issue?.message}`,
    );
  }
  if (data.length === 0) throw new ManifestError(`${file} contains no documents`);
  const documents = new Map<string, string>();
  for (const { id, body } of data) {
    const before = documents.get(id);
    if (before !== undefined && before !== body)
      throw new ManifestError(`${file} has two documents with the id ${id}`);
    checkSyntax(id, body, file);
    documents.set(id, body);
  }
  return documents;
}

function checkSyntax(id: string, body: string, file: string): void {
  try {
    parse(body);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new ManifestError(`${file} has a document ${id} that is not GraphQL: ${error.message}`);
  }
}

/** Faults of DOCUMENTS_MANIFEST. */
export function manifestFaults({ manifest }: { manifest?: string | undefined }): string[] {
  if (manifest === undefined) return [];
  try {
    readManifest(manifest);
    return [];
  } catch (error) {
    if (error instanceof ManifestError) return [`DOCUMENTS_MANIFEST: ${error.message}`];
    throw error;
  }
}

/** The hash by which clients name a document. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
