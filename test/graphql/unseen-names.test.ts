import { expect, test } from 'vitest';
import { Role } from '../../src/api/viewer.model.ts';
import { newPerson } from '../accounts/sessions/people.ts';
import { addUsers } from '../accounts/users/population.ts';
import { type Client, testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';

const app = await testApp();
const make = catalogFactory(app.orm);
const album = make.album({ title: 'Before' });
const song = make.song({ album, title: 'Before' });
await make.save();
const viewer = app.from({ token: (await newPerson(app)).accessToken });
const [administrator] = await addUsers(app, [{ fullName: 'Editor', role: Role.ADMIN }]);
if (!administrator) throw new TypeError('Expected an administrator');
const editor = app.as(administrator);
const created = await viewer.query(
  'mutation { createPlaylist(input: { name: "Before" }) { playlist { id } } }',
);
const { id: playlist } = (created.data as { createPlaylist: { playlist: { id: string } } }).createPlaylist
  .playlist;

let count = 0;
const account = () => `email: "unseen${++count}@example.org", password: "correct horse battery"`;

/** All names and titles that somebody gives. */
const names: [string, Client, (name: string) => string, string][] = [
  [
    'input.fullName',
    app,
    (name) => `register(input: { ${account()}, fullName: ${name} })`,
    'user { fullName }',
  ],
  ['input.fullName', viewer, (name) => `updateProfile(input: { fullName: ${name} })`, 'user { fullName }'],
  ['input.name', viewer, (name) => `createPlaylist(input: { name: ${name} })`, 'playlist { name }'],
  [
    'input.name',
    viewer,
    (name) => `updatePlaylist(input: { id: "${playlist}", name: ${name} })`,
    'playlist { name }',
  ],
  [
    'input.title',
    editor,
    (name) => `createAlbum(input: { title: ${name}, artist: "Somebody", releaseYear: ${1900 + ++count} })`,
    'album { title }',
  ],
  [
    'input.artist',
    editor,
    (name) => `createAlbum(input: { title: "T${++count}", artist: ${name}, releaseYear: 1999 })`,
    'album { artist { name } }',
  ],
  [
    'input.title',
    editor,
    (name) => `updateAlbum(input: { id: "${album.id}", title: ${name} })`,
    'album { title }',
  ],
  [
    'input.artist',
    editor,
    (name) => `updateAlbum(input: { id: "${album.id}", artist: ${name} })`,
    'album { artist { name } }',
  ],
  [
    'input.title',
    editor,
    (name) => `updateSong(input: { id: "${song.id}", title: ${name} })`,
    'song { title }',
  ],
  [
    'input.artist',
    editor,
    (name) => `updateSong(input: { id: "${song.id}", artist: ${name} })`,
    'song { artist { name } }',
  ],
];

async function give(client: Client, field: string, payload: string) {
  const answer = await client.query(`mutation { change: ${field} { ${payload} errors { code field } } }`);
  expect(answer.errors).toBeUndefined();
  return (answer.data as { change: Record<string, unknown> & { errors: unknown[] } }).change;
}

test.each(names)('an invisible name is refused at %s', async (field, client, mutation, payload) => {
  const errors = [{ code: 'INVALID', field: field.split('.') }];
  for (const unseen of ['\u200B', '\u2800', '\u3164\u202E', '\u200D\uFE0F', '\u0301', ' \u2060 '])
    expect(await give(client, mutation(JSON.stringify(unseen)), payload)).toMatchObject({ errors });
});

test.each(names)(
  'invisible characters are removed from a name at %s',
  async (_field, client, mutation, payload) => {
    const change = await give(
      client,
      mutation(JSON.stringify('A\u200Bda \u202EecalevoL\u2800\u2069')),
      payload,
    );
    expect(change.errors).toEqual([]);
    expect(JSON.stringify(change)).toContain('"Ada ecalevoL"');
  },
);

test.each(names)('emoji and Persian stay as they are at %s', async (_field, client, mutation, payload) => {
  const name = 'می‌خواهم 👩🏽‍🚀';
  const change = await give(client, mutation(JSON.stringify(name)), payload);
  expect(change.errors).toEqual([]);
  expect(JSON.stringify(change)).toContain(JSON.stringify(name));
});
