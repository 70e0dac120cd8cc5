import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { isSecret } from '../../api/secret.decorator.ts';
import { Url } from '../../api/url.scalar.ts';
import { maxAgeOf } from '../cache-control.directive.ts';

/** What the fields of an operation say of its answers, whoever asks. */
export interface AnswerPolicy {
  /** Seconds for which caches may keep an answer to a client without a token; 0: not at all. */
  readonly maxAge: number;
  /** Whether there are addresses in it, which begin as the request says and may expire. */
  readonly hasLinks: boolean;
  /** Whether there are tokens or other secrets in it. */
  readonly hasSecrets: boolean;
}

/** Works out the policy of an operation. Fields count even where a condition leaves them out. */
export function answerPolicy(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): AnswerPolicy {
  const types = new TypeInfo(schema);
  const root = schema.getRootType(operation.operation);
  let maxAge = Number.POSITIVE_INFINITY;
  let hasLinks = false;
  let hasSecrets = false;
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  visit(
    { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] },
    visitWithTypeInfo(types, {
      Field() {
        const [field, parent] = [types.getFieldDef(), types.getParentType()];
        if (!field || !parent) return;
        const type = getNamedType(field.type);
        if (field.name === '__typename') return;
        hasSecrets ||= [field, parent, type].some(isSecret);
        hasLinks ||= type.name === Url.name;
        const own = maxAgeOf(schema, field) ?? maxAgeOf(schema, type);
        maxAge = Math.min(maxAge, own ?? (parent === root ? 0 : maxAge));
      },
    }),
  );
  const isKept = operation.operation === OperationTypeNode.QUERY && Number.isFinite(maxAge);
  return { maxAge: isKept ? maxAge : 0, hasLinks, hasSecrets };
}
