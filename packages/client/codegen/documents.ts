import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  stripIgnoredCharacters,
  visit,
} from 'graphql';

export interface DocumentFile {
  document?: DocumentNode;
}

const importLine = "import { type TypedDocument, typedDocument } from '../document.ts';";

interface OperationText {
  name: string;
  /** Query, Mutation or Subscription. */
  kind: string;
  text: string;
}

/** A plugin of GraphQL Code Generator: writes each operation as a constant of its own, so that bundlers keep only those
 * that are used. */
export function plugin(_schema: unknown, files: readonly DocumentFile[]) {
  const constants = textsOf(files).map(({ name, kind, text }) => {
    const type = `TypedDocument<${name}${kind}, ${name}${kind}Variables>`;
    return `export const ${name}Document: ${type} = /* #__PURE__ */ typedDocument(${JSON.stringify(text)});`;
  });
  return { prepend: [importLine], content: constants.join('\n') };
}

/** Each operation with its fragments as one short text. */
export function textsOf(files: readonly DocumentFile[]): OperationText[] {
  const definitions = files.flatMap(({ document }) => document?.definitions ?? []);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  return definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => ({
      name: operation.name?.value ?? '',
      kind: operation.operation.replace(/^./, (letter) => letter.toUpperCase()),
      text: textOf(operation, fragments),
    }));
}

function textOf(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): string {
  const spread = new Map<string, FragmentDefinitionNode>();
  collect(operation, fragments, spread);
  return stripIgnoredCharacters(print({ kind: Kind.DOCUMENT, definitions: [operation, ...spread.values()] }));
}

function collect(
  node: OperationDefinitionNode | FragmentDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  into: Map<string, FragmentDefinitionNode>,
): void {
  visit(node, {
    FragmentSpread({ name: { value } }) {
      const fragment = fragments.get(value);
      if (!fragment || into.has(value)) return;
      into.set(value, fragment);
      collect(fragment, fragments, into);
    },
  });
}
