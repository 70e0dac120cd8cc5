import { getDirective } from '@graphql-tools/utils';
import {
  astFromValue,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
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
  /** Whether files are given also where none is needed. */
  files?: boolean;
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
  return `${operation} { ${name}${given.length > 0 ? `(${given.join(', ')})` : ''}${selectionOf(type)} }`;
}

/** The place of a file in a document, which `$file` takes after it is printed. */
const filePlace = '$file';

/** A use of a mutation that puts the variable `file` wherever a file can be sent, needed or not.
 * @returns undefined for one that takes no file. */
export function uploadDocument(
  { name, type, args }: GraphQLField<unknown, unknown>,
  samples: Samples = {},
): string | undefined {
  if (!args.some((arg) => takesFile(arg.type))) return undefined;
  const withFiles = { ...samples, files: true, scalars: { ...samples.scalars, Upload: filePlace } };
  const given = args
    .filter((arg) => isRequiredArgument(arg) || takesFile(arg.type))
    .map((arg) => `${arg.name}: ${literal(arg.type, withFiles)}`);
  const document = `{ ${name}(${given.join(', ')})${selectionOf(type)} }`;
  return `mutation ($file: Upload!) ${document.replaceAll(JSON.stringify(filePlace), filePlace)}`;
}

const selectionOf = (type: GraphQLOutputType) =>
  isCompositeType(getNamedType(type)) ? ' { __typename }' : '';

/** Whether a file can be in a value of a type, however deep. */
function takesFile(type: GraphQLInputType, within: readonly string[] = []): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return named.name === 'Upload';
  if (within.includes(named.name)) return false;
  return Object.values(named.getFields()).some((field) => takesFile(field.type, [...within, named.name]));
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
  const needed = Object.values(type.getFields()).filter(
    (field) => isRequiredInputField(field) || (samples.files && takesFile(field.type)),
  );
  return Object.fromEntries(needed.map((field) => [field.name, sample(field.type, samples)]));
}
