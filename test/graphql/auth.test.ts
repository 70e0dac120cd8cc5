import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { Role } from '../../src/api/viewer.model.ts';
import { buildSchema, printSchema } from '../../src/graphql/schema.setup.ts';
import { testApp } from '../support/app.ts';
import { GuardedResolver, ran } from './guarded.resolver.ts';

const schema = buildSchema({ moreResolvers: [GuardedResolver] });
const app = await testApp({ schema });
const user = app.as({ id: randomUUID(), role: Role.USER });
const admin = app.as({ id: randomUUID(), role: Role.ADMIN });
const nobody = app.as(null);

beforeEach(() => {
  ran.count = 0;
});

const codes = (answer: { errors: { extensions?: Record<string, unknown> }[] | undefined }) =>
  answer.errors?.map(({ extensions }) => extensions?.code);

test('a field for users answers users and administrators, and nobody else', async () => {
  const refused = await nobody.query('{ forUsers open }');
  expect([codes(refused), refused.data, ran.count]).toEqual([
    ['UNAUTHENTICATED'],
    { forUsers: null, open: 'open' },
    0,
  ]);
  expect((await user.query('{ forUsers }')).data).toEqual({ forUsers: 'for users' });
  expect((await admin.query('{ forUsers }')).data).toEqual({ forUsers: 'for users' });
});

test('a field for administrators answers administrators, and nobody else', async () => {
  const signedOut = await nobody.query('{ forAdmins open }');
  expect([codes(signedOut), signedOut.data]).toEqual([
    ['UNAUTHENTICATED'],
    { forAdmins: null, open: 'open' },
  ]);
  const forbidden = await user.query('{ forAdmins open }');
  expect([codes(forbidden), forbidden.data]).toEqual([['FORBIDDEN'], { forAdmins: null, open: 'open' }]);
  expect(ran.count).toBe(0);
  expect((await admin.query('{ forAdmins }')).data).toEqual({ forAdmins: 'for admins' });
});

test('a refused mutation changes nothing', async () => {
  expect(codes(await nobody.query('mutation { change { deletedId } }'))).toEqual(['UNAUTHENTICATED']);
  expect(codes(await user.query('mutation { change { deletedId } }'))).toEqual(['FORBIDDEN']);
  expect(ran.count).toBe(0);
  expect((await admin.query('mutation { change { deletedId } }')).data).toEqual({
    change: { deletedId: 'changed' },
  });
});

test('@auth on a type guards every field without a directive of its own', async () => {
  expect(codes(await nobody.query('{ ledger { total } }'))).toEqual(['UNAUTHENTICATED']);
  expect(codes(await user.query('{ ledger { total } }'))).toEqual(['FORBIDDEN']);
  expect((await admin.query('{ ledger { total currency } }')).data).toEqual({
    ledger: { total: '42', currency: 'EUR' },
  });
  expect((await user.query('{ ledger { currency } }')).data).toEqual({ ledger: { currency: 'EUR' } });
});

test('@auth on a field of a public type guards only that field', async () => {
  const { data, ...answer } = await user.query('{ profile { name email secret } }');
  expect(data).toEqual({ profile: { name: 'Ada', email: null, secret: null } });
  expect(codes(answer)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  expect(ran.count).toBe(0);
  expect((await admin.query('{ profile { name email secret } }')).data).toEqual({
    profile: { name: 'Ada', email: 'ada@example.org', secret: 'secret of Ada' },
  });
});

test('@auth is part of the printed schema', () => {
  const sdl = printSchema(schema);
  expect(sdl).toContain('forUsers: String @auth(requires: USER)');
  expect(sdl).toContain('forAdmins: String @auth(requires: ADMIN)');
  expect(sdl).toContain('type Ledger @auth(requires: ADMIN) {');
  expect(sdl).toContain('email: String @auth(requires: ADMIN)');
  expect(sdl).toMatch(
    /directive @auth\([^)]*requires: Role! = USER\b[^)]*scope: ApiKeyScope\s*\) on FIELD_DEFINITION \| OBJECT/,
  );
});

test('a refusal by @auth is not logged as an error', async () => {
  await nobody.query('{ forUsers }');
  expect(app.log.filter(({ level }) => level === 50)).toEqual([]);
});
