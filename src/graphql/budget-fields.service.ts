import {
  defaultFieldResolver,
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
} from 'graphql';
import type { Budget } from '../api/operation-budget.service.ts';
import type { RequestContext } from '../api/request-context.service.ts';
import { changeFields } from '../api/schema-fields.model.ts';
import { isPromise } from './plans/field-plan.model.ts';
import { withUncounted } from './plans/operation-plan.model.ts';
import { type Weight, weigh } from './plans/selection-weight.model.ts';

/** The engine creates such an array once for each field of an operation. */
const known = new WeakMap<readonly FieldNode[], Weight>();

/** The weight of the selection of each object that a field returns. */
function selectionWeight(info: GraphQLResolveInfo): Weight {
  let weight = known.get(info.fieldNodes);
  if (!weight) {
    weight = weigh(info.fieldNodes, info);
    known.set(info.fieldNodes, weight);
  }
  return weight;
}

type Resolver = GraphQLFieldResolver<unknown, RequestContext>;

/** Counts each field of an answer in the operation's budget, and lets other requests run while a large answer is
 * made. Objects and lists count the fields below them in advance, and wait for their turn; leaves count their
 * values. Fields of an operation that was ended never resolve, and nothing waits for them. */
export function enforceBudget(schema: GraphQLSchema): GraphQLSchema {
  return changeFields(schema, ({ type, resolve, extensions }) => {
    const count = isLeafType(getNamedType(type)) ? countedLeaf : countedObject;
    return {
      resolve: count(resolve ?? defaultFieldResolver),
      extensions: { ...extensions, ...withUncounted(resolve) },
    };
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

/** The approximate length of a value in JSON, without escapes. */
function bytesOf(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value) + 2;
  if (value instanceof Date) return 26;
  if (Array.isArray(value)) return value.reduce((sum: number, entry) => sum + bytesOf(entry) + 1, 2);
  return typeof value === 'number' ? 8 : 4;
}
