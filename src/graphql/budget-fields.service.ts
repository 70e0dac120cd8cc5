import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  type GraphQLFieldConfig,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
} from 'graphql';
import type { Budget } from '../api/operation-budget.service.ts';
import type { RequestContext } from '../api/request-context.service.ts';
import { selectionWeight } from './selection-weight.model.ts';

type Field = GraphQLFieldConfig<unknown, RequestContext>;
type Resolver = GraphQLFieldResolver<unknown, RequestContext>;

/** Counts each field of an answer in the operation's budget, and lets other requests go on while a large answer
 * is made. Objects and lists count the fields that come below them before there are any, and wait for their turn;
 * leaves count their values. What is asked of an operation that was ended never comes: nobody waits for it. */
export function enforceBudget(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field: Field) => {
      const count = isLeafType(getNamedType(field.type)) ? countedLeaf : countedObject;
      return { ...field, resolve: count(field.resolve ?? defaultFieldResolver) };
    },
  });
}

function countedLeaf(resolve: Resolver): Resolver {
  const count = (budget: Budget, value: unknown) => (budget.spend(0, bytesOf(value)) ? value : budget.never);
  return (source, args, context, info) => {
    const { budget } = context;
    if (budget.isOver) return budget.never;
    const value = resolve(source, args, context, info);
    return isPromise(value) ? value.then((found) => count(budget, found)) : count(budget, value);
  };
}

function countedObject(resolve: Resolver): Resolver {
  const receive = (budget: Budget, value: unknown, info: GraphQLResolveInfo): unknown => {
    const objects = Array.isArray(value) ? value.length : Number(value != null);
    const { nodes, bytes } = selectionWeight(info);
    if (!budget.spend(objects * nodes, objects * bytes)) return budget.never;
    return budget.mustWait ? budget.turn().then(() => value) : value;
  };
  return (source, args, context, info) => {
    const { budget } = context;
    if (budget.isOver) return budget.never;
    const value = resolve(source, args, context, info);
    return isPromise(value)
      ? value.then((found) => receive(budget, found, info))
      : receive(budget, value, info);
  };
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof (value as Promise<unknown> | null | undefined)?.then === 'function';
}

/** About how long a value is in JSON, without its escapes. */
function bytesOf(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value) + 2;
  if (value instanceof Date) return 26;
  if (Array.isArray(value)) return value.reduce((sum: number, entry) => sum + bytesOf(entry) + 1, 2);
  return typeof value === 'number' ? 8 : 4;
}
