import { GraphQLInt, GraphQLList, GraphQLObjectType, GraphQLSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { Budget, type BudgetLimits } from '../../src/api/operation-budget.service.ts';
import type { RequestContext } from '../../src/api/request-context.service.ts';
import { enforceBudget } from '../../src/graphql/budget-fields.service.ts';
import { executeWithin, readAnswer } from '../../src/graphql/execution.service.ts';

/** Keeps the processor busy. */
function compute(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

const slow = new GraphQLObjectType({
  name: 'Slow',
  fields: {
    number: {
      type: GraphQLInt,
      resolve() {
        compute(0.1);
        return 1;
      },
    },
  },
});
const outer = new GraphQLObjectType({ name: 'Outer', fields: { slow: { type: slow, resolve: () => ({}) } } });
const many = Array.from({ length: 2000 }, () => ({}));
const query = new GraphQLObjectType({
  name: 'Query',
  fields: { many: { type: new GraphQLList(outer), resolve: () => many } },
});
const schema = enforceBudget(new GraphQLSchema({ query }));
const document = parse('{ many { slow { number } } }');
const wide: BudgetLimits = { nodes: 1e6, bytes: 1e6, computeMs: 1e6 };

/** Runs the document, and counts how often others could go on meanwhile. */
async function run(limits: BudgetLimits) {
  let turns = 0;
  let counting = true;
  const count = () => {
    turns += 1;
    if (counting) setImmediate(count);
  };
  setImmediate(count);
  const contextValue = { budget: new Budget(limits), service: () => undefined } as unknown as RequestContext;
  const result = readAnswer(await executeWithin({ schema, document, contextValue }, limits));
  counting = false;
  return { result, turns };
}

test('a long answer lets other requests run again and again', async () => {
  const { result, turns } = await run(wide);
  expect(result.data?.many).toEqual(many.map(() => ({ slow: { number: 1 } })));
  // 200 ms in slices of 10: half of them would do.
  expect(turns).toBeGreaterThanOrEqual(8);
});

test('an operation that computes for too long is ended', async () => {
  const { result } = await run({ ...wide, computeMs: 50 });
  expect(result.data).toBeNull();
  expect(result.errors?.map(({ extensions }) => extensions)).toEqual([
    { code: 'QUERY_TOO_COMPLEX', limit: 'computeMs', maximum: 50 },
  ]);
});

test.each<[string, Partial<BudgetLimits>]>([
  ['nodes', { nodes: 3000 }],
  ['bytes', { bytes: 30_000 }],
])('an operation with too many %s is ended', async (limit, limits) => {
  const { result } = await run({ ...wide, ...limits });
  expect(result).toEqual({
    data: null,
    errors: [expect.objectContaining({ extensions: expect.anything() })],
  });
  expect(result.errors?.[0]?.extensions.limit).toBe(limit);
});
