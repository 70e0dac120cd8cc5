import {
  DirectiveLocation,
  defaultFieldResolver,
  GraphQLBoolean,
  GraphQLDirective,
  type GraphQLEnumType,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLSchema,
} from 'graphql';
import { changeFields, type FieldChange, type SchemaField } from '../api/schema-fields.model.ts';
import { Role } from '../api/viewer.model.ts';
import { type AccessRule, accessRule, authName, publicName, requireAccess } from './access-rule.model.ts';
import { type Closing, held, leadsOn, withoutProjections } from './closed-catalog.model.ts';

/** The arguments that name scopes. */
const scopeArguments = (scope: GraphQLEnumType) => ({
  scope: { type: scope, description: 'What an API key needs; without it, the field is not for keys.' },
  also: {
    type: new GraphQLList(new GraphQLNonNull(scope)),
    description: 'Further scopes, each of which is enough as well.',
  },
});

/** @param scope the enum of scopes; schemas of tests may do without. */
export function authDirective(role: GraphQLEnumType, scope?: GraphQLEnumType): GraphQLDirective {
  return new GraphQLDirective({
    name: authName,
    description:
      'Requires a signed-in viewer with at least this role; otherwise the field fails with UNAUTHENTICATED or FORBIDDEN. An API key also needs a scope; a session needs none.',
    locations: [DirectiveLocation.OBJECT, DirectiveLocation.FIELD_DEFINITION],
    args: {
      requires: {
        type: new GraphQLNonNull(role),
        defaultValue: Role.USER,
        description: 'The least role of the viewer.',
      },
      ...(scope && scopeArguments(scope)),
      beforeTotp: {
        type: GraphQLBoolean,
        description:
          'Whether it is also for users who have yet to turn on a second factor, on a server where all need one.',
      },
    },
  });
}

export function publicDirective(scope: GraphQLEnumType): GraphQLDirective {
  return new GraphQLDirective({
    name: publicName,
    description:
      'Anybody may request the field. An API key needs a scope all the same, or the field is FORBIDDEN.',
    locations: [DirectiveLocation.FIELD_DEFINITION],
    args: {
      ...scopeArguments(scope),
      always: {
        type: GraphQLBoolean,
        description:
          'Whether a query is also open where `serverInfo.catalog` is SIGNED_IN. Mutations always are: they sign in, or belong to a mail.',
      },
    },
  });
}

/** Adds the check before every resolver and subscription of a field with a rule. A field's own directive takes
 * precedence over its type's. */
export function enforceAuth(schema: GraphQLSchema, closing: Closing = {}): GraphQLSchema {
  const isClosing = closing.signedInOnly || closing.totpOfAll;
  const enforced = changeFields(schema, (field, typeName) => {
    const rule = accessRule(schema, field, typeName);
    if (!rule)
      return isClosing && leadsOn(schema, field, typeName)
        ? held(field, `${typeName}.${field.name}`, closing)
        : undefined;
    const isClosed = closing.signedInOnly && !rule.always;
    return guarded(field, isClosed ? { ...rule, requires: rule.requires ?? Role.USER } : rule);
  });
  return isClosing ? withoutProjections(enforced, closing) : enforced;
}

function guarded(field: SchemaField, rule: AccessRule): FieldChange {
  const { resolve = defaultFieldResolver, subscribe } = field;
  return {
    resolve: (source, args, context, info) => {
      requireAccess(context, rule);
      return resolve(source, args, context, info);
    },
    ...(subscribe && {
      subscribe: (source, args, context, info) => {
        requireAccess(context, rule);
        return subscribe(source, args, context, info);
      },
    }),
  };
}
