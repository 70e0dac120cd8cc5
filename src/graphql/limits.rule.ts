import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** Expensive fields whose arguments can be guessed: with aliases, one request could make many attempts. */
const onceOnly = new Set(['login', 'completeLogin', 'completePasskeyLogin', 'refreshSession']);

/** Refuses documents that sign in or refresh more than once. */
export function onceRule(context: ValidationContext): ASTVisitor {
  const seen = new Set<string>();
  return {
    Field(node) {
      const name = node.name.value;
      if (!onceOnly.has(name) || context.getParentType() !== context.getSchema().getMutationType()) return;
      if (seen.has(name)) {
        const extensions = { limit: name, maximum: 1 };
        context.reportError(
          new GraphQLError(`A document may contain ${name} only once`, { nodes: node, extensions }),
        );
      }
      seen.add(name);
    },
  };
}

/** Limits on one operation, with fragments unfolded. Each is checked before anything is resolved. */
export interface DocumentLimits {
  depth: number;
  aliases: number;
  directives: number;
  rootFields: number;
  fields: number;
}

type Measures = Omit<DocumentLimits, 'rootFields'>;

const nothing: Measures = { depth: 0, aliases: 0, directives: 0, fields: 0 };

/** One rule for every transport: refuses documents that are too deep, or that contain too many aliases,
 * directives, fields or root fields. A fragment spread counts as a field. Each fragment is read once, however
 * often it is spread, so the check takes time in proportion to the text. */
export function limitsRule(limits: DocumentLimits): ValidationRule {
  return (context: ValidationContext): ASTVisitor => ({
    Document: {
      // On leaving, so that the specified rules report unknown and circular fragments first.
      leave(document: DocumentNode) {
        const measure = measurer(document);
        for (const definition of document.definitions) {
          if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
          for (const error of excesses(definition, measure, limits)) context.reportError(error);
        }
      },
    },
  });
}

function excesses(
  operation: OperationDefinitionNode,
  measure: (set: SelectionSetNode) => { inside: Measures; rootFields: number },
  limits: DocumentLimits,
): GraphQLError[] {
  const { inside, rootFields } = measure(operation.selectionSet);
  const measures: DocumentLimits = {
    ...inside,
    rootFields,
    directives: inside.directives + (operation.directives?.length ?? 0),
  };
  return (Object.keys(labels) as (keyof DocumentLimits)[])
    .filter((limit) => measures[limit] > limits[limit])
    .map(
      (limit) =>
        new GraphQLError(`The operation exceeds the limit of ${limits[limit]} ${labels[limit]}`, {
          nodes: operation,
          extensions: { limit, maximum: limits[limit] },
        }),
    );
}

const labels: Record<keyof DocumentLimits, string> = {
  depth: 'levels of nested fields',
  aliases: 'aliases',
  directives: 'directives',
  rootFields: 'root fields',
  fields: 'fields',
};

function measurer(document: DocumentNode) {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const known = new Map<string, { inside: Measures; rootFields: number }>();

  const measureFragment = (name: string) => {
    const done = known.get(name);
    if (done) return done;
    known.set(name, { inside: nothing, rootFields: 0 }); // A circle ends here.
    const fragment = fragments.get(name);
    const measures = fragment ? measureSet(fragment.selectionSet) : { inside: nothing, rootFields: 0 };
    known.set(name, measures);
    return measures;
  };

  const measureSelection = (selection: SelectionNode) => {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind === Kind.FIELD) {
      const inside = selection.selectionSet ? measureSet(selection.selectionSet).inside : nothing;
      const own = { depth: 1, aliases: selection.alias ? 1 : 0, directives, fields: 1 };
      // Introspection is deeply nested by nature, but only concerns the schema.
      const deep = selection.name.value.startsWith('__') ? own : { ...own, depth: 1 + inside.depth };
      return { inside: sum({ ...inside, depth: 0 }, deep), rootFields: 1 };
    }
    const { inside, rootFields } =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? measureFragment(selection.name.value)
        : measureSet(selection.selectionSet);
    return { inside: sum(inside, { ...nothing, directives, fields: 1 }), rootFields };
  };

  const measureSet = (set: SelectionSetNode): { inside: Measures; rootFields: number } => {
    let inside = nothing;
    let rootFields = 0;
    for (const selection of set.selections) {
      const measures = measureSelection(selection);
      inside = sum(inside, measures.inside);
      rootFields += measures.rootFields;
    }
    return { inside, rootFields };
  };
  return measureSet;
}

function sum(one: Measures, other: Measures): Measures {
  return {
    depth: Math.max(one.depth, other.depth),
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    fields: one.fields + other.fields,
  };
}

/** Refuses operation types that the schema lacks; graphql 16 only notices during execution, and does not report
 * that the request is at fault. */
export function knownOperationRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (context.getSchema().getRootType(node.operation)) return;
      context.reportError(new GraphQLError(`The schema has no ${node.operation}`, { nodes: node }));
    },
  };
}
