import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { database, newPerson } from '../accounts/sessions/people.ts';
import { graphql } from '../generated/gql.ts';
import type { WatchEverythingSubscription } from '../generated/graphql.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { given } from '../support/given.ts';
import { addressOf, type Events, socketTo } from '../support/socket.ts';
import { bareSocket, makeAccounts } from './bare-sockets.ts';
import { quick } from './onlookers.ts';
import { playNow } from './presence.operations.ts';

const app = await testApp({ environment: quick });
const make = catalogFactory(app.orm);
const album = make.album({ image: make.image() });
const songs = Array.from({ length: 5 }, () => make.song({ album, image: make.image() }));
await make.save();

const everything = graphql(`
  subscription WatchEverything {
    presenceChanged {
      online
      user { id fullName isAdmin }
      nowPlaying { title artist { name image { url } } album { title image { url } } image { url blurhash } }
    }
  }
`);

test('presence of a page of users takes the same few statements, however long it is', async () => {
  const ids = await makeAccounts(app, 100);
  await sql`insert into account_presence (user_id, online, song_id, playing_until)
    select id, true, ${songs[0]?.id}, now() + interval '1 hour' from unnest(${ids}::uuid[]) as id`.execute(
    database(app),
  );
  const document = graphql(`
    query PagePresences($first: Int!) {
      users(first: $first) {
        nodes { fullName presence { online lastSeenAt user { id } nowPlaying { title } } }
      }
    }
  `);
  const viewer = await newPerson(app);
  const client = app.from({ token: viewer.accessToken });
  for (const first of [1, 100]) {
    const { data, statements } = await client.query(document, { first });
    expect(given(data?.users).nodes).toHaveLength(first);
    expect(given(data?.users).nodes.every(({ presence }) => presence.nowPlaying)).toBe(true);
    // The page, the presences, the songs; and the users by id, of whom the page does not tell the loader.
    expect(statements.length).toBeLessThanOrEqual(4);
  }
});

test.each([1, 50])('a presence change is read once for all subscribers: %i', async (subscribers) => {
  const person = await newPerson(app);
  const address = await addressOf(app);
  const watchers = await Promise.all(
    Array.from({ length: subscribers }, async () => {
      const watcher = await newPerson(app);
      const events = await socketTo(address, watcher.accessToken).subscribe(everything);
      return { watcher, events };
    }),
  );
  bareSocket(app, person.id);
  const everybody = [person.id, ...watchers.map(({ watcher }) => watcher.id)];
  await Promise.all(watchers.map(({ events }) => seesAll(events, everybody)));
  const [song] = songs.slice(subscribers % 5);
  const play = app.from({ token: person.accessToken });
  const { statements } = await play.query(playNow, { songId: song?.id ?? null });
  const titles = await Promise.all(watchers.map(({ events }) => titleHeard(events, person.id)));
  expect(titles).toEqual(watchers.map(() => song?.title));
  const later = app.statements.asked().slice(statements.length);
  // The presence, its user, the song, the album, the pictures; where the answer is still on its way, that, too.
  expect(later.length).toBeLessThanOrEqual(6);
});

async function seesAll(events: Events<WatchEverythingSubscription>, userIds: readonly string[]) {
  const unseen = new Set(userIds);
  while (unseen.size > 0) unseen.delete((await events.next()).presenceChanged.user.id);
}

/** What the user plays, as soon as a subscriber hears of it: that others are online may be told in between. */
async function titleHeard(events: Events<WatchEverythingSubscription>, userId: string): Promise<string> {
  for (;;) {
    const { user, nowPlaying } = (await events.next()).presenceChanged;
    if (user.id === userId && nowPlaying) return nowPlaying.title;
  }
}
