import { type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import { isIncluded, type Variables } from './conditions.model.ts';

/** The size that an object adds to an answer, whatever its values. */
export interface Weight {
  /** Fields. */
  nodes: number;
  /** Bytes of field names, and of the values of `__typename`. */
  bytes: number;
}

interface Operation {
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  variableValues: Variables;
}

/** `"":,` around a field, `{},` around an object. */
const fieldBytes = 4;
const objectBytes = 3;
/** The name of a type, which the engine answers by itself. */
const typenameBytes = 20;

/** The weight of the selection of each object that a field returns. */
export function weigh(nodes: readonly FieldNode[], operation: Operation): Weight {
  const names = new Map<string, string>();
  for (const { selectionSet } of nodes) if (selectionSet) collect(selectionSet, operation, names);
  let bytes = objectBytes;
  for (const [key, name] of names) {
    bytes += key.length + fieldBytes + (name === '__typename' ? typenameBytes : 0);
  }
  return { nodes: names.size, bytes };
}

/** Collects fields by their names in the answer; the same name twice is one field. */
function collect(set: SelectionSetNode, operation: Operation, names: Map<string, string>): void {
  for (const selection of set.selections) {
    if (!isIncluded(selection, operation.variableValues)) continue;
    if (selection.kind === Kind.FIELD) {
      names.set((selection.alias ?? selection.name).value, selection.name.value);
      continue;
    }
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : operation.fragments[selection.name.value];
    if (inner) collect(inner.selectionSet, operation, names);
  }
}
