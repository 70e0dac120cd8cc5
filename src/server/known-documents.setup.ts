import { existsSync } from 'node:fs';
import type { Logger } from 'pino';
import { installedPath } from '../api/installation.model.ts';
import type { Config } from '../config.ts';
import type { Documents } from '../graphql/documents.service.ts';
import { type DocumentManifest, readManifest } from '../graphql/requests/document-manifest.model.ts';
import type { DocumentSource } from '../graphql/requests/persisted-documents.service.ts';

/** Written with the server's own pages when they are built. */
const ownManifests = ['player', 'admin'].map((page) => installedPath(page, 'dist/documents.json'));
const none: DocumentManifest = new Map();

/** The documents of the configured manifest. A server that runs no others runs those of its own pages as well. */
export function knownDocuments({
  documents: { trusted, manifest },
}: Pick<Config, 'documents'>): DocumentSource {
  const given = manifest === undefined ? none : readManifest(manifest);
  const own = trusted ? ownManifests.filter((file) => existsSync(file)).map(readManifest) : [];
  return { trusted, manifest: new Map([...own, given].flatMap((manifest) => [...manifest])) };
}

const named = /\b(?:query|mutation|subscription)\s+([_A-Za-z]\w*)/g;

/** Names of operations that figures tell apart: those of the server's own pages, of the manifest, and configured ones. What
 * other clients call theirs is without limits. */
export function knownOperations({
  documents: { manifest },
  metrics: { operations },
}: Pick<Config, 'documents' | 'metrics'>): Set<string> {
  const own = ownManifests.filter((file) => existsSync(file)).map(readManifest);
  const texts = [...own, manifest === undefined ? none : readManifest(manifest)].flatMap((known) => [
    ...known.values(),
  ]);
  return new Set([
    ...operations,
    ...texts.flatMap((text) => [...text.matchAll(named)].map(([, name = '']) => name)),
  ]);
}

/** Logs documents of clients that are older, or newer, than the schema. They are refused when they are sent. */
export function tellUnfit({ manifest }: DocumentSource, documents: Documents, logger: Logger): void {
  for (const [id, text] of manifest) {
    const read = documents.read(text);
    if (Array.isArray(read))
      logger.warn({ id, fault: read[0]?.message }, 'A document of the manifest does not fit the schema');
  }
}
