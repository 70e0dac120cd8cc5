import {
  type ASTNode,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isListType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { announcedFile } from '../media/uploads/incoming-files.service.ts';
import { kindOfArgument, kindOfField, type UploadKind } from '../media/uploads/upload-kind.model.ts';

/** A file where an argument takes it. */
export interface UploadUse {
  value: object;
  kind: UploadKind;
  /** The called field. */
  field: GraphQLField<unknown, unknown>;
  parentType: GraphQLCompositeType;
}

/** Finds all places of a document where files of its variables are used. */
export function findUploads(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): UploadUse[] {
  const types = new TypeInfo(schema);
  const uses: UploadUse[] = [];
  const visitor = visitWithTypeInfo(types, {
    Variable(node, _key, parent) {
      const field = types.getFieldDef();
      const parentType = types.getParentType();
      const type = types.getInputType();
      // The definition of the variable is none of its uses.
      if (!field || !parentType || !type || !parent || 'length' in parent) return;
      const kind = kindAt(parent as ASTNode, types);
      for (const found of filesOf(variables[node.name.value], type, kind))
        uses.push({ ...found, field, parentType });
    },
  });
  visit(document, visitor);
  return uses;
}

/** What the place takes that holds a variable by itself. */
function kindAt(parent: ASTNode, types: TypeInfo): UploadKind {
  if (parent.kind === Kind.ARGUMENT)
    return kindOfArgument(types.getFieldDef()?.extensions ?? {}, parent.name.value);
  const around = types.getParentInputType();
  if (parent.kind !== Kind.OBJECT_FIELD || !isInputObjectType(around)) return 'picture';
  return kindOfField(around.getFields()[parent.name.value]?.extensions ?? {});
}

function filesOf(
  value: unknown,
  type: GraphQLInputType,
  kind: UploadKind,
): Pick<UploadUse, 'value' | 'kind'>[] {
  if (typeof value !== 'object' || value === null) return [];
  if (announcedFile(value)) return [{ value, kind }];
  const plain = getNullableType(type);
  if (Array.isArray(value)) {
    return isListType(plain) ? value.flatMap((item) => filesOf(item, plain.ofType, kind)) : [];
  }
  const inner = isListType(plain) ? getNullableType(plain.ofType) : plain;
  if (!isInputObjectType(inner)) return [];
  return Object.values(inner.getFields()).flatMap((field) =>
    filesOf(Reflect.get(value, field.name), field.type, kindOfField(field.extensions)),
  );
}
