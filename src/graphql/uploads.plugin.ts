import type { ApolloServerPlugin } from '@apollo/server';
import {
  type ASTNode,
  type DocumentNode,
  type GraphQLCompositeType,
  GraphQLError,
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
import type { RequestContext } from '../api/request-context.service.ts';
import { mediaServices } from '../media/media-services.key.ts';
import { announcedFile } from '../media/uploads/incoming-files.service.ts';
import { kindOfArgument, kindOfField, type UploadKind } from '../media/uploads/upload-kind.model.ts';
import { mayAskFor } from './access-rule.model.ts';

/** Determines the kind of each file of a request before any of it is stored: none if the viewer may not call the
 * field that it is for. Files that no argument takes are refused. */
export function uploadsPlugin(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, request: { variables = {} }, contextValue }) {
          const given = new Set(filesIn(variables));
          if (given.size === 0) return;
          const { limits } = contextValue.service(mediaServices);
          const maxBytes = { audio: limits.audioMaxBytes, picture: limits.pictureMaxBytes };
          for (const { value, kind, field, parentType } of findUploads(schema, document, variables)) {
            given.delete(value);
            const may = mayAskFor(schema, field, parentType.name, contextValue.viewer);
            if (may) announcedFile(value)?.allow(kind, maxBytes[kind]);
          }
          if (given.size === 0) return;
          const message = 'The request contains files that no argument of the operation takes';
          // The request is malformed, not its document.
          throw new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
        },
      };
    },
  };
}

function filesIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return announcedFile(value) ? [value] : Object.values(value).flatMap(filesIn);
}

/** A file, and the argument that takes it. */
interface UploadUse {
  value: object;
  kind: UploadKind;
  /** The called field. */
  field: GraphQLField<unknown, unknown>;
  parentType: GraphQLCompositeType;
}

/** Finds all places of a document where files of its variables are used. */
function findUploads(
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
      // The definition of the variable is not a use.
      if (!field || !parentType || !type || !parent || 'length' in parent) return;
      const kind = kindAt(parent as ASTNode, types);
      for (const found of filesOf(variables[node.name.value], type, kind))
        uses.push({ ...found, field, parentType });
    },
  });
  visit(document, visitor);
  return uses;
}

/** The kind of the place that contains a variable by itself. */
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
