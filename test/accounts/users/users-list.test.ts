import { beforeEach, describe, expect, test } from 'vitest';
import { User } from '../../../src/accounts/user.entity.ts';
import { Role } from '../../../src/api/viewer.model.ts';
import type { ListUsersQueryVariables } from '../../generated/graphql.ts';
import { type Client, testApp } from '../../support/app.ts';
import { codes, given } from '../sessions/people.ts';
import { addUsers } from './population.ts';
import { listUsers } from './users.operations.ts';

const app = await testApp();
const people = [
  { fullName: 'Ada Lovelace', email: 'countess@example.org' },
  { fullName: 'Émile Zola', email: 'ada.fan@example.com' },
  { fullName: 'Grace Hopper', email: 'grace@example.org', role: Role.ADMIN },
  { fullName: '100% Cotton', email: 'cotton@example.org' },
  { fullName: '100 Dozen_Eggs', email: 'eggs@example.org' },
  { fullName: 'zeno', email: 'zeno@example.org' },
];
let user: Client;
let admin: Client;

beforeEach(async () => {
  await app.orm.em.fork().nativeDelete(User, {});
  const [ada, , grace] = await addUsers(app, people);
  user = app.as(given(ada));
  admin = app.as(given(grace));
});

type Arguments = Parameters<typeof listed>[1];

async function listed(client: Client, variables: Omit<ListUsersQueryVariables, 'first'> = {}) {
  const { data } = await client.query(listUsers, { first: 100, ...variables });
  return given(data?.users).nodes.map(({ fullName }) => fullName);
}

const all = ['100 Dozen_Eggs', '100% Cotton', 'Ada Lovelace', 'Émile Zola', 'Grace Hopper', 'zeno'];
const without = (name: string) => all.filter((each) => each !== name);

test('users are listed by name in human order, without the viewer unless requested', async () => {
  expect(await listed(user)).toEqual(without('Ada Lovelace'));
  expect(await listed(admin)).toEqual(without('Grace Hopper'));
  expect(await listed(user, { includeViewer: true })).toEqual(all);
});

test.each<[string, Arguments, string[]]>([
  ['a part of the name', { search: 'love', includeViewer: true }, ['Ada Lovelace']],
  ['in any case', { search: 'ÉMILE' }, ['Émile Zola']],
  ['white space around it', { search: '  zol ' }, ['Émile Zola']],
  ['a percent sign as itself', { search: '00%' }, ['100% Cotton']],
  ['a percent sign alone as itself', { search: '%%%' }, []],
  ['an underscore as itself', { search: 'n_E' }, ['100 Dozen_Eggs']],
  ['a backslash as itself', { search: 'n\\_E' }, []],
  ['the viewer left out', { search: 'love' }, []],
  ['no address for a plain user', { search: 'ada.fan' }, []],
  ['nothing', { search: '   ' }, without('Ada Lovelace')],
  ['null', { search: null }, without('Ada Lovelace')],
])('users are searched by %s', async (_name, search, names) => {
  expect(await listed(user, search)).toEqual(names);
});

test.each([
  ['小明', ['王小明']],
  ['明', ['王小明']],
  ['王小', ['王小明']],
  ['li', ['Alice', 'Bruce Li']],
  ['LI', ['Alice', 'Bruce Li']],
  ['e l', ['Bruce Li']],
  ['İ', ['İpek']],
  ['їв', ['Київ']],
  ['j.', ['J.R.R.']],
  ['j.r', ['J.R.R.']],
  ['r.j', []],
  ['민', ['김민준']],
  ['🎸', ['Max 🎸']],
])('users are found by short parts of names in any script: %s', async (search, names) => {
  const others = ['王小明', 'Bruce Li', 'Alice', 'İpek', 'Київ', 'J.R.R.', '김민준', 'Max 🎸'];
  await addUsers(
    app,
    others.map((fullName) => ({ fullName })),
  );
  expect(await listed(user, { search })).toEqual(names);
});

test('administrators search by short parts of addresses', async () => {
  expect(await listed(admin, { search: 's@' })).toEqual(['100 Dozen_Eggs', 'Ada Lovelace']);
  expect(await listed(admin, { search: 'o@e' })).toEqual(['zeno']);
  expect(await listed(user, { search: 's@' })).toEqual([]);
});

test('administrators search by address, too', async () => {
  expect(await listed(admin, { search: 'ADA' })).toEqual(['Ada Lovelace', 'Émile Zola']);
  expect(await listed(admin, { search: 'example.com' })).toEqual(['Émile Zola']);
});

test('users can be filtered by role', async () => {
  expect(await listed(user, { role: 'ADMIN' })).toEqual(['Grace Hopper']);
  expect(await listed(admin, { role: 'ADMIN' })).toEqual([]);
  expect(await listed(admin, { role: 'USER', search: 'zol' })).toEqual(['Émile Zola']);
  expect(await listed(user, { role: 'USER' })).toEqual(
    without('Grace Hopper').filter((name) => !name.startsWith('Ada')),
  );
});

describe.each(['user', 'admin'] as const)('totalCount of users for a viewer with the role %s', (viewer) => {
  test.each([true, false])('with includeViewer: %s', async (includeViewer) => {
    const client = viewer === 'user' ? user : admin;
    for (const role of [undefined, 'USER', 'ADMIN'] as const) {
      for (const search of [undefined, '', 'a', 'ada', 'nobody']) {
        const { data } = await client.query(listUsers, {
          includeViewer,
          ...(role && { role }),
          ...(search !== undefined && { search }),
        });
        const { totalCount, nodes } = given(data?.users);
        expect([role, search, totalCount]).toEqual([role, search, nodes.length]);
      }
    }
  });
});

test('only administrators see addresses in the list of users', async () => {
  const addresses = async (client: Client) =>
    given((await client.query(listUsers, { first: 100 })).data?.users).nodes.map(({ email }) => email);
  expect(await addresses(user)).toEqual([null, null, null, null, null]);
  expect(await addresses(admin)).toContain('countess@example.org');
  expect(codes(await app.query(listUsers, { first: 100 }))).toEqual(['UNAUTHENTICATED']);
});
