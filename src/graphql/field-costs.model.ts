import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  type GraphQLFieldConfig,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { lookUpCost } from '../api/cost.model.ts';
import type { RequestContext } from '../api/request-context.service.ts';

type Field = GraphQLFieldConfig<unknown, RequestContext>;

/** Gives each field that has a resolver of its own, and so may ask the database, a cost of its own.
 * @throws for a list of objects without one: nobody can guess how long it is. */
export function requireCosts(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field: Field, fieldName, typeName) => {
      if (field.extensions?.complexity !== undefined) return undefined;
      if (isListOfObjects(field.type))
        throw new TypeError(`The list ${typeName}.${fieldName} has no cost: give it a complexity`);
      return field.resolve && { ...field, extensions: { ...field.extensions, complexity: lookUpCost } };
    },
  });
}

function isListOfObjects(type: GraphQLOutputType): boolean {
  const list = isNonNullType(type) ? type.ofType : type;
  return isListType(list) && !isLeafType(getNamedType(type));
}
