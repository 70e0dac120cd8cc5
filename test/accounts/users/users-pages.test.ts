import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { Role } from '../../../src/api/viewer.model.ts';
import type { ListUsersQueryVariables } from '../../generated/graphql.ts';
import { testApp } from '../../support/app.ts';
import { codes, given } from '../sessions/people.ts';
import { addUsers } from './population.ts';
import { listUsers } from './users.operations.ts';

const app = await testApp();
// Seven of each name, so that every page of four begins or ends among equals.
await addUsers(
  app,
  Array.from({ length: 21 }, (_, index) => ({
    fullName: `Twin ${index % 3}`,
    role: index % 2 ? Role.ADMIN : Role.USER,
  })),
);
const client = app.as({ id: randomUUID(), role: Role.USER });

type Filter = Pick<ListUsersQueryVariables, 'role' | 'search'>;

async function walk(filter: Filter, size: number, backward: boolean): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null | undefined;
  for (;;) {
    const page: ListUsersQueryVariables = backward
      ? { last: size, before: cursor ?? null }
      : { first: size, after: cursor ?? null };
    const { data } = await client.query(listUsers, { ...filter, ...page, includeViewer: true });
    const users = given(data?.users);
    const found = users.nodes.map(({ id }) => id);
    if (backward) ids.unshift(...found);
    else ids.push(...found);
    cursor = backward ? users.pageInfo.startCursor : users.pageInfo.endCursor;
    const more = backward ? users.pageInfo.hasPreviousPage : users.pageInfo.hasNextPage;
    if (!more) return ids;
  }
}

test.each<[string, Filter, number]>([
  ['all', {}, 21],
  ['a role', { role: 'ADMIN' }, 10],
  ['a search', { search: 'twin 1' }, 7],
])('pages of %s hold each user once, from either end', async (_name, filter, count) => {
  const whole = await walk(filter, 100, false);
  expect(new Set(whole).size).toBe(count);
  for (const size of [1, 4, 7]) {
    expect(await walk(filter, size, false)).toEqual(whole);
    expect(await walk(filter, size, true)).toEqual(whole);
  }
});

test('a page of users has at most 100 entries', async () => {
  expect(codes(await client.query(listUsers, { first: 101 }))).toEqual(['BAD_USER_INPUT']);
  expect(codes(await client.query(listUsers, { after: 'made up' }))).toEqual(['BAD_USER_INPUT']);
});
