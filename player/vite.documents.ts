import { documentManifest } from '../admin/vite.documents.ts';

/** The documents that the player sends: its own, and those of the client that it uses. */
export function playerDocuments() {
  return documentManifest(async () => {
    const own: Record<string, unknown> = await import('./src/generated/graphql.ts');
    const client = await import('../packages/client/src/documents.ts');
    return [...operationsOf(own), ...operationsOf(client)];
  });
}

/** Fragments are within the documents that use them. */
function operationsOf(module: Record<string, unknown>): string[] {
  return Object.entries(module).flatMap(([name, value]) =>
    name.endsWith('Document') ? [String(value)] : [],
  );
}
