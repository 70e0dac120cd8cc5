import { expect, test } from 'vitest';
import { testDatabaseUrl } from '../../support/database.ts';
import { dataFolder, startServer } from '../../support/server.ts';
import { signIn } from '../sessions/operations.ts';

test('the server creates its administrator at the first start, and keeps it at the next', async () => {
  const administrator = { ADMIN_EMAIL: 'root@example.org', ADMIN_PASSWORD: 'correct horse battery' };
  const environment = { DATABASE_URL: await testDatabaseUrl(), DEMO_CATALOG: 'false', BCRYPT_COST: '4' };
  const folder = await dataFolder();
  const first = await startServer(folder, { ...environment, ...administrator });
  await first.process.stop();
  const changed = { ...administrator, ADMIN_PASSWORD: 'another horse battery' };
  const second = await startServer(folder, { ...environment, ...changed });
  const input = { email: administrator.ADMIN_EMAIL, password: administrator.ADMIN_PASSWORD };
  const { data } = await second.query(signIn, { input });
  expect(data?.login.user).toMatchObject({ role: 'ADMIN', emailVerified: true });
  expect(first.process.log.map(({ msg }) => msg)).toContain('Created the administrator');
  expect(first.process.output + second.process.output).not.toContain(administrator.ADMIN_PASSWORD);
});
