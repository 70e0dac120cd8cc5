import {
  defaultFieldResolver,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { RequestContext } from '../api/request-context.service.ts';
import { changeFields } from '../api/schema-fields.model.ts';
import { UserErrorCode, UserFault } from '../api/user-errors.type.ts';
import { StorageFullError, storageFault } from '../media/storage-full.model.ts';
import { isDiskFull } from '../persistence/database-errors.model.ts';

/** Turns faults thrown by services into a payload, and gives each payload its list of errors. It only wraps
 * mutations: as a middleware of type-graphql, it would wrap every field with a resolver, at several promises for
 * each. */
export function tellUserFaults(schema: GraphQLSchema): GraphQLSchema {
  const mutations = schema.getMutationType()?.name;
  return changeFields(schema, ({ resolve = defaultFieldResolver }, typeName) =>
    typeName === mutations
      ? {
          async resolve(source, args, context, info) {
            try {
              return { errors: [], ...((await resolve(source, args, context, info)) as object) };
            } catch (thrown) {
              return faultyPayload(thrown, context, info);
            }
          },
        }
      : undefined,
  );
}

/** @throws errors that are not meant for the user. */
function faultyPayload(thrown: unknown, { logger }: RequestContext, info: GraphQLResolveInfo): object {
  const isDatabaseFull = isDiskFull(thrown);
  const error = isDatabaseFull || thrown instanceof StorageFullError ? storageFault() : thrown;
  if (isStorageFault(error)) {
    const full = `The ${isDatabaseFull ? 'disk of the database' : 'media store'} is full`;
    logger.error({ mutation: info.fieldName, ...(isDatabaseFull && { err: thrown }) }, full);
  }
  if (error instanceof UserFault) return { ...emptyPayload(info.returnType), errors: error.errors };
  throw error;
}

/** Non-null fields of a payload for a mutation that did nothing: an empty list, or false. */
function emptyPayload(type: GraphQLOutputType): Record<string, false | never[]> {
  const payload = getNamedType(type);
  if (!isObjectType(payload)) return {};
  const fields = Object.values(payload.getFields()).flatMap((field) =>
    isNonNullType(field.type) ? [[field.name, isListType(field.type.ofType) ? [] : false] as const] : [],
  );
  return Object.fromEntries(fields);
}

/** The user cannot fix it: the operator has to know. */
function isStorageFault(error: unknown): boolean {
  return error instanceof UserFault && error.errors.some(({ code }) => code === UserErrorCode.STORAGE_FULL);
}
