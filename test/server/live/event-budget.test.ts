import { expect, test } from 'vitest';
import { newPerson } from '../../accounts/sessions/people.ts';
import { testApp } from '../../support/app.ts';
import { catalogFactory } from '../../support/catalog.ts';
import { addressOf, socketTo } from '../../support/socket.ts';

const app = await testApp();
const make = catalogFactory(app.orm);
const album = make.album();
const [song] = Array.from({ length: 1000 }, (_, index) => make.song({ album, trackNumber: index + 1 }));
await make.save();

test('an event whose answer would be too long is refused, and the socket stays open', async () => {
  const person = await newPerson(app);
  const client = socketTo(await addressOf(app), person.accessToken);
  const play = 'mutation ($id: ID) { setNowPlaying(songId: $id) { user { id } } }';
  const as = app.from({ token: person.accessToken });
  const greedy = await client.subscribe(
    'subscription { presenceChanged { nowPlaying { album { songs { album { songs { title } } } } } } }',
  );
  const modest = await client.subscribe('subscription { presenceChanged { nowPlaying { title } } }');
  await as.query(play, { id: song?.id });
  const refused = () => greedy.results.find(({ errors }) => errors);
  await expect.poll(refused).toEqual({
    data: null,
    errors: [
      {
        message: expect.stringContaining('exceeds the limit'),
        extensions: { code: 'QUERY_TOO_COMPLEX', limit: expect.any(String), maximum: expect.any(Number) },
      },
    ],
  });
  await as.query(play, { id: null });
  await expect.poll(() => modest.results.at(-1)?.data).toEqual({ presenceChanged: { nowPlaying: null } });
  expect(modest.results).not.toContainEqual(expect.objectContaining({ errors: expect.anything() }));
});
