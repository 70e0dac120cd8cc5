import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { presenceServices } from '../../src/presence/presence-services.key.ts';
import { newPerson } from '../accounts/sessions/people.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { bareSocket } from './bare-sockets.ts';
import { Onlooker, quick } from './onlookers.ts';
import { playNow } from './presence.operations.ts';

const app = await testApp({ environment: quick });
const { watch } = app.services.services.get(presenceServices);

test('a slow subscriber gets the newest state of each user, once', async () => {
  const make = catalogFactory(app.orm);
  const songs = Array.from({ length: 20 }, () => make.song());
  await make.save();
  const [person, second] = [await newPerson(app), await newPerson(app)];
  const quickReader = await Onlooker.of(app);
  const slow = await watch.open(randomUUID());
  await slow.next();
  bareSocket(app, person.id);
  await quickReader.sees(person.id, { online: true });
  for (const { id } of songs) {
    await app.from({ token: person.accessToken }).query(playNow, { songId: id });
    await quickReader.next();
  }
  bareSocket(app, second.id);
  await quickReader.sees(second.id, { online: true });
  const states = [await slow.next(), await slow.next()].map(({ value }) => value);
  expect(states.map((state) => [state?.user.id, state?.song?.title])).toEqual([
    [person.id, songs.at(-1)?.title],
    [second.id, undefined],
  ]);
  await slow.return();
  expect(await slow.next()).toEqual({ done: true, value: undefined });
});
