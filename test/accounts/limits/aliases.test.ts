import { expect, test } from 'vitest';
import { testApp } from '../../support/app.ts';
import { codes } from '../sessions/people.ts';

const app = await testApp({ environment: { RATE_LIMITS: 'verifyEmail=3/3600, login=3/3600' } });
const login = `login(input: { email: "a@example.org", password: "wrong" }) { errors { code } }`;
const times = (count: number, field: string) =>
  Array.from({ length: count }, (_, index) => `alias${index}: ${field}`).join(' ');

test('each alias counts as a call', async () => {
  const verifyEmail = 'verifyEmail(token: "none") { errors { code } }';
  const answer = await app.query(`mutation { ${times(10, verifyEmail)} }`);
  expect(answer.errors?.map(({ path }) => path)).toEqual([['alias3']]);
  expect(codes(answer)).toEqual(['RATE_LIMITED']);
  expect(codes(await app.query(`mutation { ${verifyEmail} }`))).toEqual(['RATE_LIMITED']);
});

test.each([
  ['log-ins by alias', `mutation { ${times(2, login)} }`],
  ['log-ins by fragment', `mutation { one: ${login} ...More } fragment More on Mutation { ${login} }`],
  ['refreshes', `mutation { ${times(2, 'refreshSession(refreshToken: "none") { errors { code } }')} }`],
])('a document with two %s is refused before either runs', async (_name, document) => {
  const answer = await app.query(document);
  expect([answer.status, answer.data]).toEqual([400, undefined]);
  expect(codes(answer)).toEqual(['QUERY_TOO_COMPLEX']);
  expect(answer.statements).toEqual([]);
});

test('a document with one log-in is accepted', async () => {
  expect((await app.query(`mutation { ${login} }`)).data).toEqual({
    login: { errors: [{ code: 'INVALID_CREDENTIALS' }] },
  });
});
