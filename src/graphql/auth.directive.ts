import { getDirective, MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  DirectiveLocation,
  defaultFieldResolver,
  GraphQLDirective,
  type GraphQLEnumType,
  type GraphQLFieldConfig,
  GraphQLNonNull,
  type GraphQLSchema,
} from 'graphql';
import type { RequestContext } from '../api/request-context.service.ts';
import { outranks, Role, requireRank, type Viewer } from '../api/viewer.model.ts';

const name = 'auth';

export function authDirective(role: GraphQLEnumType): GraphQLDirective {
  return new GraphQLDirective({
    name,
    description:
      'Requires a signed-in viewer with at least this role; otherwise the field fails with UNAUTHENTICATED or FORBIDDEN.',
    locations: [DirectiveLocation.OBJECT, DirectiveLocation.FIELD_DEFINITION],
    args: {
      requires: {
        type: new GraphQLNonNull(role),
        defaultValue: Role.USER,
        description: 'The least role of the viewer.',
      },
    },
  });
}

/** Adds the check before every resolver and subscription of a field with `@auth`, or of a type with it. A field's
 * own directive takes precedence over its type's. */
export function enforceAuth(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, _fieldName, typeName) => {
      const role = requiredRole(schema, field, typeName);
      return role ? guarded(field, role) : undefined;
    },
  });
}

/** @returns undefined for a field that anybody may request. */
export function requiredRole(
  schema: GraphQLSchema,
  field: Pick<Field, 'astNode' | 'extensions'>,
  typeName: string,
): Role | undefined {
  const type = schema.getType(typeName);
  const applied = getDirective(schema, field, name)?.[0] ?? (type && getDirective(schema, type, name)?.[0]);
  return applied?.requires as Role | undefined;
}

/** Whether a viewer's role suffices to request a field. */
export function mayAskFor(
  schema: GraphQLSchema,
  field: Pick<Field, 'astNode' | 'extensions'>,
  typeName: string,
  viewer: Viewer | null,
): boolean {
  const role = requiredRole(schema, field, typeName);
  return role === undefined || (viewer !== null && outranks(viewer.role, role));
}

type Field = GraphQLFieldConfig<unknown, RequestContext>;

function guarded(field: Field, requires: Role): Field {
  const { resolve = defaultFieldResolver, subscribe } = field;
  return {
    ...field,
    resolve: (source, args, context, info) => {
      requireRole(context, requires);
      return resolve(source, args, context, info);
    },
    ...(subscribe && {
      subscribe: (source, args, context, info) => {
        requireRole(context, requires);
        return subscribe(source, args, context, info);
      },
    }),
  };
}

function requireRole(context: RequestContext, requires: Role): void {
  requireRank(context.signedIn, requires);
}
