import { expect, test } from 'vitest';
import { Role } from '../../src/api/viewer.model.ts';
import { removeUser } from '../accounts/sessions/operations.ts';
import { given } from '../accounts/sessions/people.ts';
import { testApp } from '../support/app.ts';
import { log, logTotal, markRead, send, takeBack, total } from './messages.operations.ts';
import { conversationsOutOfStep, talkers, threeTalkers } from './talkers.ts';

const app = await testApp();
const admin = given((await talkers(app, 1, Role.ADMIN))[0]);
await talkers(app, 1, Role.ADMIN);

test('deleting an account deletes its conversations for both sides, and no others', async () => {
  const { ada, bob, cleo } = await threeTalkers(app);
  await ada.tell(bob, 'one');
  await bob.tell(ada, 'two');
  await bob.tell(cleo, 'three');
  await cleo.tell(ada, 'four');
  const { data } = await admin.query(removeUser, { id: ada.id });
  expect(data?.deleteUser.errors).toEqual([]);
  expect(await bob.sees()).toEqual([{ with: cleo.id, unread: 0, last: 'three' }]);
  expect(await cleo.sees()).toEqual([{ with: bob.id, unread: 1, last: 'three' }]);
  expect(await bob.reads()).toEqual(['three']);
  expect(given((await bob.query(total, { withUserId: null })).data?.messages).totalCount).toBe(1);
  const all = await admin.query(log, { first: 20 });
  expect(given(all.data?.messageLog).edges.map(({ node }) => node.content)).toEqual(['three']);
  expect(given((await admin.query(logTotal, { filter: null })).data?.messageLog).totalCount).toBe(1);
  expect(await conversationsOutOfStep(app)).toEqual([]);
});

test('sending, reading and deleting while the account is deleted get plain answers', async () => {
  for (let round = 0; round < 8; round += 1) {
    const { ada, bob, cleo } = await threeTalkers(app);
    const known = await Promise.all([1, 2, 3, 4].map((index) => ada.tell(bob, `known ${index}`)));
    const others = [ada, bob, cleo].flatMap((one) =>
      [ada, bob, cleo].filter((other) => other !== one).map((other) => ({ one, other })),
    );
    const answers = await Promise.all([
      ...others.map(({ one, other }) =>
        one.query(send, { input: { receiverId: other.id, content: 'Hello' } }),
      ),
      admin.query(removeUser, { id: ada.id }),
      bob.query(markRead, { userId: ada.id }),
      ...known.map((id) => ada.query(takeBack, { id })),
      ...others.map(({ one, other }) =>
        one.query(send, { input: { receiverId: other.id, content: 'Hello' } }),
      ),
    ]);
    for (const { errors } of answers) {
      for (const error of errors ?? [])
        expect(['UNAUTHENTICATED', 'SERVICE_UNAVAILABLE']).toContain(error.extensions?.code);
    }
    expect(await conversationsOutOfStep(app)).toEqual([]);
  }
  expect(app.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
});
