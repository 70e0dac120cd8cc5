import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Lists the panel's documents by their hashes, beside the panel: a server that runs only known documents trusts them. */
export function documentManifest(): Plugin {
  return {
    name: 'document-manifest',
    apply: 'build',
    async writeBundle({ dir = '' }) {
      const generated: Record<string, unknown> = await import('./src/generated/graphql.ts');
      const own = Object.entries(generated).flatMap(([name, value]) =>
        // Fragments are within the documents that use them.
        name.endsWith('Document') ? [String(value)] : [],
      );
      // Those that the client sends by itself.
      const { LoginDocument, LogoutDocument, RefreshSessionDocument } = await import(
        '../packages/client/src/documents.ts'
      );
      const texts = [...own, ...[LoginDocument, LogoutDocument, RefreshSessionDocument].map(String)];
      const documents = texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]);
      await writeFile(path.join(dir, 'documents.json'), JSON.stringify(Object.fromEntries(documents)));
    },
  };
}
