import { getDirective } from '@graphql-tools/utils';
import {
  DirectiveLocation,
  defaultFieldResolver,
  GraphQLDirective,
  GraphQLInt,
  GraphQLNonNull,
  type GraphQLSchema,
} from 'graphql';
import { addressGroup, limiterFactory, type RateLimit, take } from '../api/rate-limiter.service.ts';
import type { RequestContext } from '../api/request-context.service.ts';
import { changeFields } from '../api/schema-fields.model.ts';
import { requiredRole } from './access-rule.model.ts';

const name = 'rateLimit';
const wholeNumber = (description: string) => ({ type: new GraphQLNonNull(GraphQLInt), description });

export const rateLimitDirective = new GraphQLDirective({
  name,
  description:
    'Allows `max` calls per `window` seconds for each viewer or API key, or for each address where sign-in is not required; further calls fail with RATE_LIMITED and `extensions.retryAfter` in seconds.',
  locations: [DirectiveLocation.FIELD_DEFINITION],
  args: { max: wholeNumber('Number of calls.'), window: wholeNumber('Seconds.') },
});

/** Limits by field name, e.g. `login`, which override those in the schema. */
export type RateLimitOverrides = Readonly<Record<string, RateLimit>>;

/** Adds the count before every field with `@rateLimit`. */
export function enforceRateLimits(schema: GraphQLSchema, overrides: RateLimitOverrides): GraphQLSchema {
  return changeFields(schema, (field, typeName) => {
    const applied = getDirective(schema, field, name)?.[0];
    if (!applied) return undefined;
    const { name: fieldName, resolve = defaultFieldResolver } = field;
    const limit = overrides[fieldName] ?? { max: Number(applied.max), windowSeconds: Number(applied.window) };
    // For fields that anybody may call, an access token must not bring further calls.
    const keyOf = requiredRole(schema, field, typeName) ? viewerOf : addressOf;
    return {
      async resolve(source, args, context, info) {
        await consume(context, fieldName, limit, keyOf(context));
        return resolve(source, args, context, info);
      },
    };
  });
}

/** Each API key has limits of its own. */
const viewerOf = ({ signedIn }: RequestContext) => signedIn.key?.id ?? signedIn.id;
const addressOf = ({ client }: RequestContext) => addressGroup(client.ipAddress);

async function consume(context: RequestContext, fieldName: string, limit: RateLimit, key: string) {
  const limiter = context.service(limiterFactory).make(`field_${fieldName}`, limit);
  await take(limiter, key);
}
