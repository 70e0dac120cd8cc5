import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';

/** What costs much and is guessed at: by aliases, one request could make many attempts. */
const onceOnly = new Set(['login', 'refreshSession']);

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
