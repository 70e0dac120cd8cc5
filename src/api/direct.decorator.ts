import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { Extensions } from 'type-graphql';
import type { RequestContext } from './request-context.service.ts';
import { changeFields, type SchemaField } from './schema-fields.model.ts';

const direct = 'resolvesDirectly';

type Method = (...words: unknown[]) => unknown;

/** Calls a field resolver without type-graphql, which makes a promise for each argument. It is for fields that are
 * frequent in lists and wait for nothing. The method takes the object, then the named arguments, the context, and the
 * info. */
export function Direct(...names: readonly string[]): MethodDecorator {
  return calledDirectly(
    (method) => (source, args, context, info) =>
      method(source, ...names.map((name) => args[name]), context, info),
  );
}

/** The same for a field of `Query` that looks up one object by the argument of this name. The method takes the argument,
 * the context, and the info. */
export function DirectLookUp(name: string): MethodDecorator {
  return calledDirectly((method) => (_source, args, context, info) => method(args[name], context, info));
}

function calledDirectly(
  resolverOf: (method: Method) => GraphQLFieldResolver<unknown, RequestContext>,
): MethodDecorator {
  return (target, key, descriptor) => {
    const method: Method = Reflect.get(target, key).bind(target);
    Extensions({ [direct]: resolverOf(method) })(target, key, descriptor);
  };
}

/** Gives the fields with `@Direct` their resolvers. */
export function resolveDirectly(schema: GraphQLSchema): GraphQLSchema {
  return changeFields(schema, (field) => {
    const { [direct]: resolve, ...extensions } = field.extensions;
    return resolve ? { resolve: resolve as NonNullable<SchemaField['resolve']>, extensions } : undefined;
  });
}
