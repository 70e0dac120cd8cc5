import {
  type ExecutionResult,
  GraphQLEnumType,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  parse,
  subscribe,
} from 'graphql';
import { expect, test } from 'vitest';
import { RequestContext } from '../../src/api/request-context.service.ts';
import { Role, type Viewer } from '../../src/api/viewer.model.ts';
import { authDirective, enforceAuth } from '../../src/graphql/auth.directive.ts';

let subscribed = 0;

async function* ticks() {
  subscribed += 1;
  yield { ticks: 'tick' };
}

const role = new GraphQLEnumType({
  name: 'Role',
  values: { USER: { value: 'USER' }, ADMIN: { value: 'ADMIN' } },
});
const guarded = {
  type: GraphQLString,
  subscribe: ticks,
  extensions: { directives: { auth: { requires: Role.ADMIN } } },
};
const schema = enforceAuth(
  new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: { nothing: { type: GraphQLString } } }),
    subscription: new GraphQLObjectType({ name: 'Subscription', fields: { ticks: guarded } }),
    types: [role],
    directives: [authDirective(role)],
  }),
);

/** As much of a context as the directive looks at. */
const contextOf = (viewer: object | null): RequestContext =>
  Object.create(RequestContext.prototype, { identity: { value: { viewer, refusal: null } } });

const start = (viewer: Pick<Viewer, 'id' | 'role'> | null) =>
  subscribe({ schema, document: parse('subscription { ticks }'), contextValue: contextOf(viewer) });

test.each([
  [null, 'UNAUTHENTICATED'],
  [{ id: 'u', role: Role.USER }, 'FORBIDDEN'],
])('@auth refuses %o before a subscription begins', async (viewer, code) => {
  const refused = (await start(viewer)) as ExecutionResult;
  expect(refused.errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  expect(subscribed).toBe(0);
});

test('@auth passes events to permitted subscribers', async () => {
  const events = (await start({ id: 'a', role: Role.ADMIN })) as AsyncGenerator<ExecutionResult>;
  expect((await events.next()).value).toEqual({ data: { ticks: 'tick' } });
});
