import type { MiddlewareFn } from 'type-graphql';
import type { RequestContext } from '../shared/context.ts';
import { UserFault } from '../shared/user.errors.ts';

/** Turns what a service throws for the user into a payload, and gives each payload its list of errors. */
export const userFaults: MiddlewareFn<RequestContext> = async ({ info }, next) => {
  if (info.parentType.name !== 'Mutation') return next();
  try {
    return { errors: [], ...(await next()) };
  } catch (error) {
    // A payload of any type: its own fields may be null, but for these two.
    if (error instanceof UserFault) return { success: false, songs: [], errors: error.errors };
    throw error;
  }
};
