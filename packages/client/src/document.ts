import type { DefinitionNode, DocumentNode } from 'graphql';

/** An operation as text, which knows the types of its data and variables. Libraries that work with parsed documents
 * accept it too, once they have lent their parser (`useParser`); their adapters do that. */
export interface TypedDocument<Data, Variables> extends DocumentNode {
  /** Never there: only carries the types, as in `TypedDocumentNode`. */
  __apiType?: (variables: Variables) => Data;
  toString(): string;
}

/** What can be sent: a document of this package, one of a code generator, or a text. */
export interface Sendable<Data, Variables> {
  __apiType?: (variables: Variables) => Data;
  toString(): string;
}

/** The type of the data that a document selects. */
export type DataOf<Document> = Document extends { __apiType?: (variables: never) => infer Data }
  ? Data
  : never;

/** The type of a document's variables. */
export type VariablesOf<Document> = Document extends { __apiType?: (variables: infer Variables) => unknown }
  ? Variables
  : never;

type Parse = (text: string) => DocumentNode;

let parser: Parse | undefined;

/** Lends a parser, such as that of `graphql`, to the documents of this package. */
export function useParser(parse: Parse): void {
  parser ??= parse;
}

class LazyDocument {
  readonly kind = 'Document';
  readonly #text: string;
  #definitions: readonly DefinitionNode[] | undefined;

  constructor(text: string) {
    this.#text = text;
    // Libraries copy a node by its own properties.
    Object.defineProperty(this, 'definitions', { enumerable: true, get: () => this.#parsed() });
  }

  toString(): string {
    return this.#text;
  }

  #parsed(): readonly DefinitionNode[] {
    if (!parser) throw new Error('Call useParser(parse) of @tonearm/client with the parser of graphql first');
    this.#definitions ??= parser(this.#text).definitions;
    return this.#definitions;
  }
}

export function typedDocument<Data, Variables>(text: string): TypedDocument<Data, Variables> {
  return new LazyDocument(text) as unknown as TypedDocument<Data, Variables>;
}

/** The text of a document. A parsed one has it if `gql` made it.
 * @param print that of `graphql`, for parsed documents without a text. */
export function textOf(document: { toString(): string }, print?: (document: DocumentNode) => string): string {
  const text = String(document);
  if (!text.startsWith('[object')) return text;
  const source = (document as Partial<DocumentNode>).loc?.source.body;
  if (source) return source;
  if (print) return print(document as DocumentNode);
  throw new TypeError('Pass `print` of graphql to createClient, so that it can send parsed documents');
}
