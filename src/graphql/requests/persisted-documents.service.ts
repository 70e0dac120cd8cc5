import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Documents } from '../documents.service.ts';
import { type DocumentManifest, sha256 } from './document-manifest.model.ts';

/** Characters of documents that clients have registered by their hash. */
const registeredCharacters = 2_000_000;
const hashPattern = /^[0-9a-f]{64}$/;
const hashPrefix = 'sha256:';

/** The parameters of a request that say what to run. */
export interface GivenDocument {
  query?: unknown;
  documentId?: unknown;
  extensions?: unknown;
}

export interface DocumentSource {
  /** Whether only documents of the manifest run. */
  trusted: boolean;
  manifest: DocumentManifest;
}

/** Finds the documents of requests: sent as text, or named by a hash or an id.
 *
 * A hash is named as in Apollo's automatic persisted queries, which also register a document, or as in the appendix
 * "Persisted Documents" of GraphQL over HTTP, which also knows ids of one's own, here those of the manifest. */
export class PersistedDocuments {
  readonly #documents: Documents;
  readonly #trusted: boolean;
  /** By their ids in the manifest, and by their hashes. */
  readonly #known: ReadonlyMap<string, string>;
  /** Those of the manifest. */
  readonly #texts: ReadonlySet<string>;
  /** By their hashes. */
  readonly #registered = new LRUCache<string, string>({
    maxSize: registeredCharacters,
    sizeCalculation: (text) => text.length + 1,
  });

  constructor(documents: Documents, { trusted, manifest }: DocumentSource) {
    this.#documents = documents;
    this.#trusted = trusted;
    const hashes = [...manifest.values()].map((text) => [sha256(text), text] as const);
    // An id that looks like the hash of another document is not believed.
    this.#known = new Map([...manifest, ...hashes]);
    this.#texts = new Set(manifest.values());
  }

  /** Whether a text may run. */
  admits(text: string): boolean {
    return !this.#trusted || this.#texts.has(text);
  }

  /** @returns the text to run; undefined if the request names none, which is for others to refuse.
   * @throws the reason why the document does not run. */
  textOf({ query, documentId, extensions }: GivenDocument): string | undefined {
    const hash = hashOf(documentId, extensions);
    const text = typeof query === 'string' && query !== '' ? query : undefined;
    if (hash === undefined) {
      if (text !== undefined && !this.admits(text)) throw refusal(foreign);
      return text;
    }
    return text === undefined ? this.#find(hash) : this.#register(hash, text);
  }

  #find(hash: string): string {
    const text = this.#known.get(hash) ?? (this.#trusted ? undefined : this.#registered.get(hash));
    if (text !== undefined) return text;
    throw refusal(this.#trusted ? unlisted : unknown);
  }

  /** A document that is not valid is not kept: its errors are told each time. */
  #register(hash: string, text: string): string {
    if (this.#known.get(hash) === text) return text;
    if (!this.admits(text)) throw refusal(foreign);
    if (sha256(text) !== hash) throw refusal(mismatch);
    if (!this.#trusted && !Array.isArray(this.#documents.read(text))) this.#registered.set(hash, text);
    return text;
  }
}

/** What the request names its document by.
 * @throws for names that nothing can have. */
function hashOf(documentId: unknown, extensions: unknown): string | undefined {
  if (documentId != null) {
    if (typeof documentId !== 'string' || documentId === '') throw refusal(malformedId);
    if (!documentId.startsWith(hashPrefix)) return documentId;
    const hash = documentId.slice(hashPrefix.length);
    if (!hashPattern.test(hash)) throw refusal(malformedId);
    return hash;
  }
  const named = (extensions as { persistedQuery?: unknown } | null | undefined)?.persistedQuery;
  if (named == null) return undefined;
  const { version, sha256Hash } = named as { version?: unknown; sha256Hash?: unknown };
  if (version !== 1) throw refusal(unsupported);
  if (typeof sha256Hash !== 'string' || sha256Hash === '') throw refusal(malformedHash);
  return sha256Hash;
}

interface Refusal {
  message: string;
  code: string;
  status: number;
}

/** Clients of Apollo know this by its message, and then send the text, too. */
const unknown = { message: 'PersistedQueryNotFound', code: 'PERSISTED_QUERY_NOT_FOUND', status: 200 };
const unlisted = {
  message: 'This server runs only documents of its manifest, and none has this id',
  code: 'PERSISTED_QUERY_NOT_IN_LIST',
  status: 400,
};
const foreign = {
  message: 'This server runs only documents of its manifest, and this is not one of them',
  code: 'QUERY_NOT_IN_SAFELIST',
  status: 400,
};
const mismatch = bad('The hash is not the SHA-256 hash of the document');
const unsupported = bad('Unsupported persisted query version; expected 1');
const malformedHash = bad('extensions.persistedQuery.sha256Hash must be the SHA-256 hash of the document');
const malformedId = bad(
  'documentId must be sha256: and 64 hexadecimal digits in lower case, or an id of the manifest',
);

function bad(message: string): Refusal {
  return { message, code: 'BAD_REQUEST', status: 400 };
}

function refusal({ message, code, status }: Refusal): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}
