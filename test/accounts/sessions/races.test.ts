import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../support/app.ts';
import { leave, newPassword, signIn } from './operations.ts';
import { database, newPerson, standing } from './people.ts';

const app = await testApp();

test('signing in with the old password during its change leaves no session', async () => {
  for (let round = 0; round < 15; round += 1) {
    const person = await newPerson(app);
    const { email, password } = person;
    const input = { currentPassword: password, newPassword: randomUUID() };
    const [changed, ...entries] = await Promise.all([
      app.from({ token: person.accessToken }).query(newPassword, { input }),
      ...Array.from({ length: 4 }, () => app.query(signIn, { input: { email, password } })),
    ]);
    expect(changed.data?.changePassword.errors).toEqual([]);
    for (const { data } of entries) {
      const token = data?.login.accessToken;
      if (token) expect(await standing(app, token)).toBe('REVOKED');
    }
    const { rows } = await sql`select from session where user_id = ${person.id}`.execute(database(app));
    expect(rows).toHaveLength(1);
  }
});

test('signing in during the deletion of the account leaves no session', async () => {
  for (let round = 0; round < 15; round += 1) {
    const person = await newPerson(app);
    const { email, password } = person;
    const [left, ...entries] = await Promise.all([
      app.from({ token: person.accessToken }).query(leave, { password }),
      ...Array.from({ length: 4 }, () => app.query(signIn, { input: { email, password } })),
    ]);
    expect(left.data?.deleteAccount).toEqual({ deletedId: person.id, errors: [] });
    for (const { data, errors } of entries) {
      expect(errors).toBeUndefined();
      const token = data?.login.accessToken;
      if (token) expect(await standing(app, token)).toBe('REVOKED');
    }
  }
});

test('of two simultaneous password changes, one succeeds and is not overwritten', async () => {
  for (let round = 0; round < 10; round += 1) {
    const person = await newPerson(app);
    const { email, password, accessToken } = person;
    const wanted = [randomUUID(), randomUUID()];
    const answers = await Promise.all(
      wanted.map((chosen) =>
        app
          .from({ token: accessToken })
          .query(newPassword, { input: { currentPassword: password, newPassword: chosen } }),
      ),
    );
    const won = wanted.filter((_, index) => answers[index]?.data?.changePassword.errors.length === 0);
    expect(won).toHaveLength(1);
    const { data } = await app.query(signIn, { input: { email, password: won[0] ?? '' } });
    expect(data?.login.errors).toEqual([]);
  }
});
