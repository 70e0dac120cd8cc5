import { getDirective } from '@graphql-tools/utils';
import {
  astFromValue,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  OperationTypeNode,
  print,
} from 'graphql';

/** A use of one field of Query or Mutation, with something in each argument that it needs. */
export interface SampleOperation {
  field: string;
  document: string;
  /** Whether the field has `@auth`. */
  guarded: boolean;
}

type RootType = OperationTypeNode.QUERY | OperationTypeNode.MUTATION;

/** One for each field that no file has to be sent to. */
export function sampleOperations(schema: GraphQLSchema, operation: RootType): SampleOperation[] {
  const fields = Object.values((schema.getRootType(operation) as GraphQLObjectType).getFields());
  return fields.flatMap((field) => {
    const document = sampleDocument(operation, field);
    if (document === undefined) return [];
    return { field: field.name, document, guarded: getDirective(schema, field, 'auth') !== undefined };
  });
}

interface Samples {
  /** Values of scalars, instead of the usual ones. */
  scalars?: Record<string, unknown>;
  /** Whether lists have nothing in them. */
  emptyLists?: boolean;
}

/** A use of a field of a root type, with something in each argument that it needs.
 * @returns undefined where one would have to be a file. */
export function sampleDocument(
  operation: `${OperationTypeNode}`,
  { name, type, args }: GraphQLField<unknown, unknown>,
  samples: Samples = {},
): string | undefined {
  const needed = args.filter(isRequiredArgument);
  if (needed.some((arg) => needsFile(arg.type))) return undefined;
  const given = needed.map((arg) => `${arg.name}: ${literal(arg.type, samples)}`);
  const selection = isCompositeType(getNamedType(type)) ? ' { __typename }' : '';
  return `${operation} { ${name}${given.length > 0 ? `(${given.join(', ')})` : ''}${selection} }`;
}

function needsFile(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return named.name === 'Upload';
  return Object.values(named.getFields()).some(
    (field) => isRequiredInputField(field) && needsFile(field.type),
  );
}

function literal(type: GraphQLInputType, samples: Samples): string {
  const node = astFromValue(sample(type, samples), type);
  if (!node) throw new TypeError(`There is no sample of ${type}`);
  return print(node);
}

const usual: Record<string, unknown> = {
  ID: '00000000-0000-4000-8000-000000000000',
  String: 'sample',
  Int: 1,
  Float: 1,
  Boolean: true,
  DateTime: new Date(0),
  URL: 'https://sample.example',
};

function sample(type: GraphQLInputType, samples: Samples): unknown {
  if (isNonNullType(type)) return sample(type.ofType, samples);
  if (isListType(type)) return samples.emptyLists ? [] : [sample(type.ofType, samples)];
  if (isEnumType(type)) return type.getValues()[0]?.value;
  if (!isInputObjectType(type))
    return samples.scalars?.[type.name] ?? usual[type.name] ?? 'sample@example.org';
  const needed = Object.values(type.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(needed.map((field) => [field.name, sample(field.type, samples)]));
}
