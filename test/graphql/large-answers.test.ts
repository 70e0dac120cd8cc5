import 'reflect-metadata';
import v8 from 'node:v8';
import vm from 'node:vm';
import {
  GraphQLInt,
  GraphQLList,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSchema,
  parse,
} from 'graphql';
import { Info, Query, Resolver } from 'type-graphql';
import { expect, test } from 'vitest';
import { LargeAnswers } from '../../src/api/large-answers.service.ts';
import { Budget, type BudgetLimits } from '../../src/api/operation-budget.service.ts';
import type { RequestContext } from '../../src/api/request-context.service.ts';
import { enforceBudget } from '../../src/graphql/budget-fields.service.ts';
import { executeWithin, readAnswer } from '../../src/graphql/execution.service.ts';
import { buildSchema } from '../../src/graphql/schema.setup.ts';
import { RequestScope } from '../../src/persistence/request-scope.service.ts';
import { given } from '../accounts/sessions/people.ts';
import { testApp } from '../support/app.ts';

const from = 300;
const wide: BudgetLimits = { nodes: 1e6, bytes: 1e6, computeMs: 1e6 };

/** Operations whose answers have become large, and are not complete yet. */
const large = new Set<Budget>();
let most = 0;

const entry = new GraphQLObjectType({
  name: 'Entry',
  fields: {
    number: {
      type: GraphQLInt,
      // Other operations get on before it is there.
      resolve: async (_source, _args, { budget }: RequestContext) => {
        if (budget.nodes > from) most = Math.max(most, large.add(budget).size);
        await new Promise((resolve) => setImmediate(resolve));
        return 1;
      },
    },
  },
});
const query = new GraphQLObjectType({
  name: 'Query',
  fields: {
    few: { type: new GraphQLList(entry), resolve: () => Array.from({ length: 10 }, () => ({})) },
    many: { type: new GraphQLList(entry), resolve: () => Array.from({ length: 500 }, () => ({})) },
  },
});
const schema = enforceBudget(new GraphQLSchema({ query }));

interface Run {
  among: LargeAnswers;
  field?: 'few' | 'many';
  limits?: BudgetLimits;
  waitMs?: number;
}

/** Runs a document in the name of a client. */
async function run(client: string, { among, field = 'many', limits = wide, waitMs = 100_000 }: Run) {
  const budget = new Budget(limits, among);
  const document = parse(`{ ${field} { number } }`);
  const contextValue = { budget, service: () => undefined } as unknown as RequestContext;
  const result = await new RequestScope(client, waitMs).run(() =>
    executeWithin({ schema, document, contextValue }, limits).then(readAnswer),
  );
  large.delete(budget);
  return result;
}

test.each([
  ['two are made at once, of different clients', ['a', 'b', 'c', 'd', 'e'], 2],
  ['one is made at once of one client', ['a', 'a', 'a', 'a', 'a'], 1],
])('many large answers %s', async (_what, clients, expected) => {
  most = 0;
  const among = new LargeAnswers(from);
  const results = await Promise.all(clients.map((client) => run(client, { among })));
  for (const { data, errors } of results) {
    expect(errors).toBeUndefined();
    expect(data?.many).toHaveLength(500);
  }
  expect(most).toBe(expected);
});

test('a small answer does not wait for large ones', async () => {
  const among = new LargeAnswers(from);
  const places = await Promise.all(
    ['a', 'b'].map((client) => new RequestScope(client, 1).run(() => among.place())),
  );
  expect((await run('c', { among, field: 'few' })).data?.few).toHaveLength(10);
  for (const leave of places) given(leave)();
});

test('a large answer without a place is refused after the longest wait of a request', async () => {
  const among = new LargeAnswers(from);
  const places = await Promise.all(
    ['a', 'b'].map((client) => new RequestScope(client, 1).run(() => among.place())),
  );
  const { data, errors } = await run('c', { among, waitMs: 20 });
  expect(data).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code: 'SERVICE_UNAVAILABLE' } }]);
  for (const leave of places) given(leave)();
  expect((await run('c', { among })).errors).toBeUndefined();
});

test('an ended operation releases its place', async () => {
  const among = new LargeAnswers(from);
  const limits = { ...wide, nodes: 450 };
  for (let index = 0; index < 4; index += 1) {
    const { errors } = await run('a', { among, limits });
    expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_COMPLEX' } }]);
  }
  expect((await run('a', { among })).errors).toBeUndefined();
});

test('the results of an ended operation are freed at once, even if its request is still referenced', async () => {
  v8.setFlagsFromString('--expose-gc');
  const collect: () => void = vm.runInNewContext('gc');
  const budget = new Budget({ ...wide, nodes: 1 });
  budget.spend(2, 0);
  const made = (() => {
    const part = { of: 'the answer' };
    void budget.never.then(() => part);
    return new WeakRef(part);
  })();
  // A reference that was just made is kept until the turn is over.
  await new Promise((resolve) => setImmediate(resolve));
  collect();
  expect(budget.isOver).toBe(true);
  expect(made.deref()).toBeUndefined();
});

test('fields computed from a row are returned without a promise, because a large answer has very many', () => {
  const song = buildSchema().getType('Song') as GraphQLObjectType;
  const { resolve } = given(song.getFields().featured);
  const context = { budget: new Budget() };
  expect(resolve?.({ featuredPosition: 3 }, {}, context, { fieldName: 'featured' } as never)).toBe(true);
});

/** Tells what the engine hands to a field. */
@Resolver()
class ProbeResolver {
  @Query(() => [String])
  handed(@Info() info: GraphQLResolveInfo): string[] {
    return Object.keys(info);
  }
}

test('the engine stores nothing for each field', async () => {
  const app = await testApp({ schema: buildSchema({ moreResolvers: [ProbeResolver] }) });
  const { data } = await app.query<{ handed: string[] }, Record<string, never>>('{ handed }');
  expect(data?.handed).toContain('fieldName');
  expect(data?.handed).not.toContain('cacheControl');
});
