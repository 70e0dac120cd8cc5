import {
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { Budget } from '../../../src/api/operation-budget.service.ts';
import type { RequestContext } from '../../../src/api/request-context.service.ts';
import { readAnswer } from '../../../src/graphql/execution.service.ts';
import { executePlanned, executions } from '../../../src/graphql/plans/planned-execution.service.ts';
import { awkwardSchema } from './awkward-schema.ts';
import { madeDocument, variablesOf } from './made-documents.ts';

// graphql-js is the measure: whatever it answers, errors and their order included, a plan answers as well.

const schema = awkwardSchema();

/** Nothing but what the engine itself needs of a caller. */
const caller = () => ({ budget: new Budget() }) as RequestContext;

async function answers(on: GraphQLSchema, text: string, variableValues: Record<string, unknown> = {}) {
  const document = parse(text);
  // The conflicts of made documents are avoided by their aliases; everything else is as the server checks it.
  expect(validate(on, document, specifiedRules)).toEqual([]);
  const args = { schema: on, document, variableValues, rootValue: {}, contextValue: caller() };
  const expected = await execute(args);
  const first = readAnswer(await executePlanned(args));
  // The second time, the plan is there already.
  return { expected, actual: [first, readAnswer(await executePlanned(args))] };
}

/** The answer as it is sent, with its errors in any order. Where a null takes a parent along, the errors of its other
 * fields may come before or after that: only that there is one counts. */
function plain({ errors, data }: ExecutionResult) {
  const told = errors?.map((error) => {
    const nulled = nulledBy(data, error.path ?? []);
    return nulled.length === error.path?.length ? JSON.stringify(error) : `null: ${nulled.join('.')}`;
  });
  return { data: JSON.stringify(data), errors: told && [...new Set(told)].sort() };
}

/** The part of an error's path that is still in the answer. */
function nulledBy(data: unknown, path: readonly (string | number)[]): readonly (string | number)[] {
  let value = data;
  for (const [index, key] of path.entries()) {
    if (value === null || value === undefined) return path.slice(0, index);
    value = (value as Record<string | number, unknown>)[key];
  }
  return path;
}

async function expectSame(on: GraphQLSchema, text: string, variables?: Record<string, unknown>) {
  const { expected, actual } = await answers(on, text, variables);
  for (const result of actual) expect(plain(result), text).toEqual(plain(expected));
  return expected;
}

test('two thousand made operations are answered as graphql-js answers them', async () => {
  let withErrors = 0;
  let withNull = 0;
  for (let seed = 1; seed <= 2000; seed += 1) {
    const text = madeDocument(schema, seed);
    const result = await expectSame(schema, text, variablesOf(seed));
    if (result.errors) withErrors += 1;
    if (result.data === null) withNull += 1;
  }
  // Otherwise the comparison would say little.
  expect(withErrors).toBeGreaterThan(200);
  expect(withNull).toBeGreaterThan(20);
});

describe('what is made for it alone', () => {
  test.each([
    ['a list that is none', '{ thing { wrongList { id } } }'],
    ['an entry of a list that fails later', '{ things { id laterFault } }'],
    ['a non-null entry that is null', '{ thing { strictItems } }'],
    ['a null that goes up to the top', '{ strictThing { strictFault } }'],
    ['two faults below one null', '{ thing { strict { strictFault strictLaterFault } } }'],
    ['a leaf that cannot be written', '{ thing { badInt } }'],
    ['an error that is returned', '{ thing { returnedError } }'],
    ['something thrown that is no error', '{ thing { thrownText } }'],
    [
      'fragments on interfaces and unions',
      '{ any { __typename ... on Thing { id } ... on Other { name } } }',
    ],
    ['a field in two places', '{ thing { strict { id } ... on Thing { strict { name } } } }'],
    ['an alias that looks like a prototype', '{ __proto__: thing { id } constructor: thing { id } }'],
    ['the schema', '{ __schema { queryType { name } } __type(name: "Thing") { kind } }'],
    ['two operations without a name', 'query A { thing { id } } query B { thing { id } }'],
    ['a method with arguments', '{ thing { method(add: 2) twice: method(add: 5) } }'],
  ])('%s', async (_name, text) => {
    await expectSame(schema, text);
  });

  test.each([[{ yes: true, add: 3 }], [{ yes: false, add: 3 }], [{ yes: true }], [{ yes: 'maybe' }], [{}]])(
    'conditions and arguments by the variables %j',
    async (variables) => {
      const text = `query ($yes: Boolean!, $add: Int = 7) {
      thing { id @include(if: $yes) name @skip(if: $yes) method(add: $add) ... @include(if: $yes) { strict { id } } }
    }`;
      await expectSame(schema, text, variables);
    },
  );

  test('mutations are left to graphql-js, and counted', async () => {
    const before = { ...executions };
    await expectSame(schema, 'mutation { change { id } again: change { id } }');
    expect(executions.unplanned - before.unplanned).toBe(2);
    expect(executions.all - before.all).toBe(2);
  });
});

test('resolvers are told where they are', async () => {
  const { expected, actual } = await answers(schema, '{ things { where } other: thing { place: where } }');
  expect(plain(actual[1] ?? {})).toEqual(plain(expected));
  expect(plain(expected).data).toContain('"things.0.where"');
  expect(plain(expected).data).toContain('"other.place"');
});

test('errors keep their extensions', async () => {
  const result = await expectSame(schema, '{ thing { coded } }');
  expect(result.errors?.[0]).toBeInstanceOf(GraphQLError);
  expect(result.errors?.[0]?.extensions).toEqual({ code: 'ODD' });
});

test('no rejection goes unheard when one entry of a list fails later and the next at once', async () => {
  const document = parse('{ uneven { fault } }');
  const result = readAnswer(await executePlanned({ schema, document, contextValue: caller() }));
  expect(result.data).toEqual({ uneven: null });
  expect(result.errors?.map(({ message, path }) => [message, path])).toEqual([
    ['at once', ['uneven', 1, 'fault']],
  ]);
});
