import { expect, test } from 'vitest';
import { given } from '../../accounts/sessions/people.ts';
import { talkers } from '../../messages/talkers.ts';
import { testApp } from '../../support/app.ts';
import { catalogFactory } from '../../support/catalog.ts';

// Objects that a statement writes as JSON are the same as those that are made of rows. graphql-js, which executes
// operations that ask for the schema, knows nothing of the former.

const app = await testApp();
// Links change with each whole window of time, which should not end between two answers: a day, in place of an hour.
const signed = await testApp({
  orm: app.orm,
  environment: { MEDIA_URLS: 'signed', MEDIA_URL_MINUTES: '1440' },
});
const make = catalogFactory(app.orm);
const awkward = ['A "quoted" \\ title', 'Zeilen\u2028und\u2029 \u007f', "It's 𝄞 ünd <b>", '{"id":"\\u0001"}'];
const albums = awkward.map((title, index) =>
  make.album({
    title,
    artist: make.artist({ name: title }),
    releaseYear: index === 0 ? null : 2000 + index,
    image: index % 2 === 0 ? make.image() : null,
  }),
);
for (const album of albums)
  for (let track = 1; track <= 3; track += 1)
    make.song({
      title: `${album.title} ${track}`,
      album,
      trackNumber: track === 3 ? null : track,
      genre: 'R&B "x"',
    });
make.song({ title: 'On no album', image: make.image() });
const long = make.album({ title: 'More songs than are written with an album' });
for (let track = 1; track <= 120; track += 1) make.song({ album: long, trackNumber: track });
await make.save();
const [ada, bob] = (await talkers(app, 2)).map(given);
const talker = given(ada);
for (const text of awkward) await talker.tell(given(bob), text);

const song =
  'id title artistName discNumber trackNumber genre duration playCount featured available createdAt updatedAt audioUrl image { url } artist { id name sortName musicBrainzId image { url } createdAt updatedAt }';
const album = `id title artistName releaseYear createdAt updatedAt image { url } artist { name __typename }`;

test.each<[string, string]>([
  [
    'pages of songs',
    `{ songs(first: 100) { nodes { ${song} album { ${album} } } pageInfo { endCursor hasNextPage } } }`,
  ],
  [
    'pages in another order',
    '{ songs(first: 3, orderBy: { by: TITLE }) { nodes { title } pageInfo { startCursor endCursor } } }',
  ],
  ['pages of albums with their songs', `{ albums(first: 20) { nodes { ${album} songs { ${song} } } } }`],
  [
    'longer pages of albums with their songs',
    `{ albums(first: 50) { nodes { ${album} songs { ${song} } } } }`,
  ],
  [
    'albums with something that is not written',
    `{ albums { nodes { ${album} songCount songs { ${song} } } } }`,
  ],
  ['one album', `query ($album: ID!) { album(id: $album) { ${album} songs { ${song} album { title } } } }`],
  ['an album with many songs', `query ($long: ID!) { album(id: $long) { ${album} songs { ${song} } } }`],
  ['one song', `query ($song: ID!) { song(id: $song) { ${song} } }`],
  ['what is not there', '{ song(id: "00000000-0000-7000-8000-000000000000") { id } }'],
  [
    'aliases, fragments and conditions',
    `query ($no: Boolean = false) { s: songs(last: 2) { n: nodes { a: title ...F ... @include(if: $no) { id } x: artist { n: name } } } } fragment F on Song { t: __typename title }`,
  ],
  [
    'nothing of an object',
    'query ($no: Boolean = false) { songs(first: 2) { nodes { id @include(if: $no) } } }',
  ],
  [
    'messages',
    'query ($with: ID!) { messages(withUserId: $with) { nodes { id content createdAt readAt sender { id fullName createdAt } receiver { fullName } } pageInfo { startCursor } } }',
  ],
])('%s', async (_name, query) => {
  const page = await app.query<{ songs: { nodes: { id: string }[] } }, unknown>('{ songs { nodes { id } } }');
  const [first] = given(page.data).songs.nodes;
  const variables = {
    album: given(albums[1]).id,
    long: long.id,
    song: given(first).id,
    with: given(bob).id,
  };
  const used = Object.fromEntries(Object.entries(variables).filter(([name]) => query.includes(`$${name}`)));
  for (const server of [app, signed]) {
    const { query: send } = server.from({ token: talker.token });
    const ask = (text: string) => send<Record<string, unknown>, unknown>(text, used);
    const written = await ask(query);
    const { __type, ...usual } =
      (await ask(query.replace(/}\s*(fragment.*)?$/, ' __type(name: "Song") { name } } $1'))).data ?? {};
    expect(__type).toEqual({ name: 'Song' });
    expect(written.errors).toBeUndefined();
    expect(JSON.stringify(written.data)).toBe(JSON.stringify(usual));
  }
});
