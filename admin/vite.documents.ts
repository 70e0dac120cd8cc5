import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Lists the documents of a page by their hashes, beside the page: a server that runs only known documents trusts them. */
export function documentManifest(textsOf: () => Promise<readonly string[]>): Plugin {
  return {
    name: 'document-manifest',
    apply: 'build',
    async writeBundle({ dir = '' }) {
      const texts = await textsOf();
      const documents = texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]);
      await writeFile(path.join(dir, 'documents.json'), JSON.stringify(Object.fromEntries(documents)));
    },
  };
}

/** Those of the panel, and those that its client sends by itself. */
export async function panelDocuments(): Promise<string[]> {
  const generated: Record<string, unknown> = await import('./src/generated/graphql.ts');
  const own = Object.entries(generated).flatMap(([name, value]) =>
    // Fragments are within the documents that use them.
    name.endsWith('Document') ? [String(value)] : [],
  );
  const client = await import('../packages/client/src/documents.ts');
  const { LoginDocument, CompleteLoginDocument, LogoutDocument, RefreshSessionDocument } = client;
  const session = [LoginDocument, CompleteLoginDocument, LogoutDocument, RefreshSessionDocument];
  const elsewhere = [client.SignInWaysDocument, client.ExchangeOidcCodeDocument];
  return [...own, ...[...session, ...elsewhere].map(String)];
}
