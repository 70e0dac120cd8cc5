import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { Extensions } from 'type-graphql';
import type { RequestContext } from './request-context.service.ts';
import { changeFields, type SchemaField } from './schema-fields.model.ts';

const direct = 'resolvesDirectly';

type Method = (source: unknown, ...words: unknown[]) => unknown;

/** Calls a field resolver without type-graphql, which makes a promise for each argument. It is for fields that are
 * frequent in lists and wait for nothing. The method takes the object, then the named arguments, the context, and the
 * info. */
export function Direct(...names: readonly string[]): MethodDecorator {
  return (target, key, descriptor) => {
    const method: Method = Reflect.get(target, key).bind(target);
    const resolve: GraphQLFieldResolver<unknown, RequestContext> = (source, args, context, info) =>
      method(source, ...names.map((name) => args[name]), context, info);
    Extensions({ [direct]: resolve })(target, key, descriptor);
  };
}

/** Gives the fields with `@Direct` their resolvers. */
export function resolveDirectly(schema: GraphQLSchema): GraphQLSchema {
  return changeFields(schema, (field) => {
    const { [direct]: resolve, ...extensions } = field.extensions;
    return resolve ? { resolve: resolve as NonNullable<SchemaField['resolve']>, extensions } : undefined;
  });
}
