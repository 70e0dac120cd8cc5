import { randomUUID } from 'node:crypto';
import { User } from '../../../src/accounts/user.entity.ts';
import { Role } from '../../../src/api/viewer.model.ts';
import type { TestApp } from '../../support/app.ts';

/** Rows of users who never sign in. */
export async function addUsers(app: TestApp, users: readonly Partial<User>[]): Promise<User[]> {
  const em = app.orm.em.fork();
  const made = users.map((facts) =>
    em.create(User, {
      fullName: 'Somebody',
      email: `${randomUUID()}@example.org`,
      passwordHash: 'none',
      role: Role.USER,
      emailVerifiedAt: null,
      roleChangedAt: null,
      ...facts,
    }),
  );
  await em.flush();
  return made;
}
