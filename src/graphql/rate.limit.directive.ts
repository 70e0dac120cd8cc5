import { getDirective, MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  DirectiveLocation,
  defaultFieldResolver,
  GraphQLDirective,
  GraphQLInt,
  GraphQLNonNull,
  type GraphQLSchema,
} from 'graphql';
import { RateLimiterRes } from 'rate-limiter-flexible';
import type { RequestContext } from '../shared/context.ts';
import { addressGroup, limiterFactory, type RateLimit, rateLimited } from '../shared/rate.limiter.ts';

const name = 'rateLimit';
const wholeNumber = { type: new GraphQLNonNull(GraphQLInt) };

export const rateLimitDirective = new GraphQLDirective({
  name,
  description:
    'At most `max` calls per `window` seconds for one viewer (one address when signed out), or RATE_LIMITED with `extensions.retryAfter` in seconds.',
  locations: [DirectiveLocation.FIELD_DEFINITION],
  args: { max: wholeNumber, window: wholeNumber },
});

/** Limits by the name of the field, e.g. `login`; they stand in for what the schema says. */
export type RateLimitOverrides = Readonly<Record<string, RateLimit>>;

/** Puts the count in front of every field that `@rateLimit` stands on. */
export function enforceRateLimits(schema: GraphQLSchema, overrides: RateLimitOverrides): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, fieldName) => {
      const applied = getDirective(schema, field, name)?.[0];
      if (!applied) return undefined;
      const limit = overrides[fieldName] ?? {
        max: Number(applied.max),
        windowSeconds: Number(applied.window),
      };
      const { resolve = defaultFieldResolver } = field;
      return {
        ...field,
        async resolve(source, args, context: RequestContext, info) {
          await consume(context, fieldName, limit);
          return resolve(source, args, context, info);
        },
      };
    },
  });
}

async function consume(context: RequestContext, fieldName: string, limit: RateLimit): Promise<void> {
  const key = context.viewer?.id ?? addressGroup(context.client.ipAddress);
  try {
    await context.service(limiterFactory).make(`field_${fieldName}`, limit).consume(key);
  } catch (error) {
    if (error instanceof RateLimiterRes) throw rateLimited(error.msBeforeNext);
    throw error;
  }
}
