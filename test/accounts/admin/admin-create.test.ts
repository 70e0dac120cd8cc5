import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { testApp } from '../../support/app.ts';
import { signIn } from '../sessions/operations.ts';
import { given } from '../sessions/people.ts';
import { adminCommand } from './admin.command.ts';

const app = await testApp();
const { run, runOnTerminal } = await adminCommand(given(app.orm.config.get('clientUrl')));
const hasTerminals = spawnSync('script', ['--version']).status === 0;

async function logIn(email: string, password: string) {
  const { data } = await app.query(signIn, { input: { email, password } });
  return data?.login.user;
}

test('without a terminal, admin:create generates a password and shows it once', async () => {
  const { code, output, errors } = await run('--email', 'made@example.org', '--name', 'Ada');
  const password = /^Password, shown only once: ([\w-]{24})$/m.exec(output)?.[1] ?? '';
  expect([code, errors]).toEqual([0, '']);
  expect(output.split(password)).toHaveLength(2);
  expect(await logIn('made@example.org', password)).toMatchObject({ role: 'ADMIN', emailVerified: true });
});

test('admin:create leaves an existing account alone', async () => {
  await run('--email', 'twice@example.org');
  const { code, output, errors } = await run('--email', 'Twice@example.org');
  expect([code, output]).toEqual([1, '']);
  expect(errors).toContain('nothing was changed');
});

test.each([
  ['no address', []],
  ['what is no address', ['--email', 'nobody']],
  ['an unknown option', ['--email', 'a@example.org', '--root']],
  ['an option without its value', ['--email']],
])('admin:create with %s shows the usage', async (_name, args) => {
  const { code, output, errors } = await run(...args);
  expect([code, output]).toEqual([2, '']);
  expect(errors).toContain('npm run admin:create');
});

test('admin:create refuses an invalid name', async () => {
  const { code, errors } = await run('--email', 'noname@example.org', '--name', ' ');
  expect(code).toBe(1);
  expect(errors).toContain('fullName: The name must not be empty');
});

describe.runIf(hasTerminals)('admin:create on a terminal', () => {
  test('asks for the password without showing it', async () => {
    const password = 'typed by a person';
    const { code, output } = await runOnTerminal(`${password}\r`, '--email', 'typed@example.org');
    expect(output).toContain('typed@example.org is now an administrator');
    expect(output).not.toContain('shown only once');
    expect(output).not.toContain(password);
    expect(code).toBe(0);
    expect(await logIn('typed@example.org', password)).toMatchObject({ role: 'ADMIN' });
  });

  test('refuses a weak password', async () => {
    const { code, output } = await runOnTerminal('password\r', '--email', 'weak@example.org');
    expect(output).toContain('too common');
    expect(code).toBe(1);
  });

  test.each([
    ['Ctrl+C', '\u0003'],
    ['Ctrl+D', '\u0004'],
  ])('%s aborts it', async (_name, typed) => {
    const { code, output } = await runOnTerminal(typed, '--email', 'nobody@example.org');
    expect(output).not.toContain('is an administrator');
    expect(output).not.toContain('unsettled');
    expect(code).toBe(1);
  });

  test('--generate skips the question', async () => {
    const { code, output } = await runOnTerminal('', '--email', 'generated@example.org', '--generate');
    expect(output).toContain('shown only once');
    expect(code).toBe(0);
  });
});
