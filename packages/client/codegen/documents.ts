import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  stripIgnoredCharacters,
  visit,
} from 'graphql';

interface DocumentFile {
  document?: DocumentNode;
}

const importLine = "import { type TypedDocument, typedDocument } from '../document.ts';";

/** A plugin of GraphQL Code Generator: writes each operation with its fragments as one short text, and as a constant of
 * its own, so that bundlers keep only those that are used. */
export function plugin(_schema: unknown, files: readonly DocumentFile[]) {
  const definitions = files.flatMap(({ document }) => document?.definitions ?? []);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const constants = definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => constantOf(operation, fragments));
  return { prepend: [importLine], content: constants.join('\n') };
}

function constantOf(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): string {
  const name = operation.name?.value ?? '';
  const kind = operation.operation.replace(/^./, (letter) => letter.toUpperCase());
  const spread = new Map<string, FragmentDefinitionNode>();
  collect(operation, fragments, spread);
  const definitions = [operation, ...spread.values()];
  const text = stripIgnoredCharacters(print({ kind: Kind.DOCUMENT, definitions }));
  const type = `TypedDocument<${name}${kind}, ${name}${kind}Variables>`;
  return `export const ${name}Document: ${type} = /* #__PURE__ */ typedDocument(${JSON.stringify(text)});`;
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
