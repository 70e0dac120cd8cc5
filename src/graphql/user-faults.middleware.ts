import { type GraphQLOutputType, getNamedType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { MiddlewareFn } from 'type-graphql';
import type { RequestContext } from '../api/request-context.service.ts';
import { UserErrorCode, UserFault } from '../api/user-errors.type.ts';
import { StorageFullError, storageFault } from '../media/storage-full.model.ts';

/** Turns faults thrown by services into a payload, and gives each payload its list of errors. */
export const userFaults: MiddlewareFn<RequestContext> = async ({ info, context }, next) => {
  if (info.parentType.name !== 'Mutation') return next();
  try {
    return { errors: [], ...(await next()) };
  } catch (thrown) {
    const error = thrown instanceof StorageFullError ? storageFault() : thrown;
    if (isStorageFault(error)) context.logger.error({ mutation: info.fieldName }, 'The media store is full');
    if (error instanceof UserFault) return { ...emptyPayload(info.returnType), errors: error.errors };
    throw error;
  }
};

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
