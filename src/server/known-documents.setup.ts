import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Documents } from '../graphql/documents.service.ts';
import { type DocumentManifest, readManifest } from '../graphql/requests/document-manifest.model.ts';
import type { DocumentSource } from '../graphql/requests/persisted-documents.service.ts';

/** Written with the server's own pages when they are built. */
const ownManifests = ['player', 'admin'].map((page) => path.resolve(page, 'dist/documents.json'));
const none: DocumentManifest = new Map();

/** The documents of the configured manifest. A server that runs no others runs those of its own pages as well. */
export function knownDocuments({
  documents: { trusted, manifest },
}: Pick<Config, 'documents'>): DocumentSource {
  const given = manifest === undefined ? none : readManifest(manifest);
  const own = trusted ? ownManifests.filter((file) => existsSync(file)).map(readManifest) : [];
  return { trusted, manifest: new Map([...own, given].flatMap((manifest) => [...manifest])) };
}

/** Logs documents of clients that are older, or newer, than the schema. They are refused when they are sent. */
export function tellUnfit({ manifest }: DocumentSource, documents: Documents, logger: Logger): void {
  for (const [id, text] of manifest) {
    const read = documents.read(text);
    if (Array.isArray(read))
      logger.warn({ id, fault: read[0]?.message }, 'A document of the manifest does not fit the schema');
  }
}
