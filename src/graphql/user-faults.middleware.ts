import type { MiddlewareFn } from 'type-graphql';
import type { RequestContext } from '../api/request-context.service.ts';
import { UserErrorCode, UserFault } from '../api/user-errors.type.ts';
import { StorageFullError, storageFault } from '../media/storage-full.model.ts';

/** Turns what a service throws for the user into a payload, and gives each payload its list of errors. */
export const userFaults: MiddlewareFn<RequestContext> = async ({ info, context }, next) => {
  if (info.parentType.name !== 'Mutation') return next();
  try {
    return { errors: [], ...(await next()) };
  } catch (thrown) {
    const error = thrown instanceof StorageFullError ? storageFault() : thrown;
    if (isStorageFault(error)) context.logger.error({ mutation: info.fieldName }, 'The media store is full');
    // A payload of any type: its own fields may be null, but for these two.
    if (error instanceof UserFault) return { success: false, songs: [], errors: error.errors };
    throw error;
  }
};

/** The user can do nothing about it: the operator has to know. */
function isStorageFault(error: unknown): boolean {
  return error instanceof UserFault && error.errors.some(({ code }) => code === UserErrorCode.STORAGE_FULL);
}
