import { type GraphQLField, type GraphQLSchema, isIntrospectionType, isObjectType } from 'graphql';
import type { RequestContext } from './request-context.service.ts';

export type SchemaField = GraphQLField<unknown, RequestContext>;

/** What may change of a field. */
export type FieldChange = Partial<Pick<SchemaField, 'resolve' | 'subscribe' | 'extensions'>>;

/** Changes fields of objects where they stand. A schema is changed in several steps before it answers anything, and a
 * copy of it for each step would take most of the time of a start.
 * @param change undefined leaves a field as it is.
 * @returns the same schema. */
export function changeFields(
  schema: GraphQLSchema,
  change: (field: SchemaField, typeName: string) => FieldChange | undefined,
): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) Object.assign(field, change(field, type.name));
  }
  return schema;
}
