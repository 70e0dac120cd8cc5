import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What every object of a list adds to an answer, whatever its values are. */
export interface Weight {
  /** Fields. */
  nodes: number;
  /** Of their names, and of the values of `__typename`. */
  bytes: number;
}

/** `"":,` around a field, `{},` around an object. */
const fieldBytes = 4;
const objectBytes = 3;
/** The name of a type, which the engine answers by itself. */
const typenameBytes = 20;

/** The engine makes such an array once for each field of an operation. */
const known = new WeakMap<readonly FieldNode[], Weight>();

/** What is selected of each object that a field answers. */
export function selectionWeight(info: GraphQLResolveInfo): Weight {
  let weight = known.get(info.fieldNodes);
  if (!weight) {
    weight = weigh(info);
    known.set(info.fieldNodes, weight);
  }
  return weight;
}

function weigh(info: GraphQLResolveInfo): Weight {
  const names = new Map<string, string>();
  for (const { selectionSet } of info.fieldNodes) if (selectionSet) collect(selectionSet, info, names);
  let bytes = objectBytes;
  for (const [key, name] of names) {
    bytes += key.length + fieldBytes + (name === '__typename' ? typenameBytes : 0);
  }
  return { nodes: names.size, bytes };
}

/** The fields by their names in the answer; the same name twice is one field. */
function collect(set: SelectionSetNode, info: GraphQLResolveInfo, names: Map<string, string>): void {
  for (const selection of set.selections) {
    if (!isIncluded(selection, info)) continue;
    if (selection.kind === Kind.FIELD) {
      names.set((selection.alias ?? selection.name).value, selection.name.value);
      continue;
    }
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
    if (inner) collect(inner.selectionSet, info, names);
  }
}

function isIncluded(selection: SelectionNode, { variableValues }: GraphQLResolveInfo): boolean {
  if (!selection.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.if !== false;
}
