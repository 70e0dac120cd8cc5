import { expect, test } from 'vitest';
import { given } from '../../accounts/sessions/people.ts';
import type { UpdateSongInput } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import { Editor, faults } from './editor.ts';

const editor = await Editor.start();

const facts = graphql(`
  query EditedFacts($id: ID!) {
    song(id: $id) {
      releaseDate bpm isrc musicBrainzId updatedAt editedFields
      lyrics { language synced text lines { start text } }
    }
  }
`);

async function now(id: string) {
  return given((await editor.query(facts, { id })).data?.song);
}

const musicBrainzId = 'b1a9c0e9-d987-4042-ae91-78d6a3267d69';
const all = {
  releaseDate: '1969-09',
  bpm: 82.5,
  isrc: 'gb-aye-06-01690',
  musicBrainzId: musicBrainzId.toUpperCase(),
  lyrics: { language: 'EN-gb', text: '[00:01.50]Here come the words\n[01:02]And here they go' },
} satisfies Partial<UpdateSongInput>;

test('updateSong sets the facts of a song, which null clears again', async () => {
  const { id, updatedAt } = await editor.created();
  const { song, errors } = await editor.edit({ id, updatedAt, ...all });
  expect(errors).toEqual([]);
  expect(song?.updatedAt).not.toBe(updatedAt);
  expect(await now(id)).toEqual({
    releaseDate: '1969-09',
    bpm: 82.5,
    isrc: 'GBAYE0601690',
    musicBrainzId,
    updatedAt: song?.updatedAt,
    editedFields: ['BPM', 'CREDITS', 'ISRC', 'LYRICS', 'MUSIC_BRAINZ_ID', 'RELEASE_DATE', 'TITLE'],
    lyrics: {
      language: 'en-GB',
      synced: true,
      text: 'Here come the words\nAnd here they go',
      lines: [
        { start: 1500, text: 'Here come the words' },
        { start: 62_000, text: 'And here they go' },
      ],
    },
  });
  // The same again changes nothing.
  expect((await editor.edit({ id, ...all })).song?.updatedAt).toBe(song?.updatedAt);
  expect(faults(await editor.edit({ id, updatedAt, bpm: 90 }))).toEqual(['CONFLICT input.updatedAt']);
  await editor.edit({ id, releaseDate: null, bpm: null, isrc: null, musicBrainzId: null, lyrics: null });
  expect(await now(id)).toMatchObject({
    releaseDate: null,
    bpm: null,
    isrc: null,
    musicBrainzId: null,
    lyrics: null,
  });
});

test('plain lyrics keep the empty lines between verses', async () => {
  const { id } = await editor.created({ lyrics: { text: '\nOne\n\nTwo\n' } });
  expect((await now(id)).lyrics).toEqual({
    language: null,
    synced: false,
    text: 'One\n\nTwo',
    lines: ['One', '', 'Two'].map((text) => ({ start: null, text })),
  });
});

test('new audio keeps the facts that were edited', async () => {
  const { id } = await editor.created({ releaseDate: '1970' });
  await editor.edit({ id, bpm: 100, audio: editor.audio({ TDRC: '1999' }) });
  expect(await now(id)).toMatchObject({ releaseDate: '1970', bpm: 100 });
});

test('createSong takes release date and lyrics in place of the tags', async () => {
  const audio = () => editor.audio({ TDRC: '1999-01-02' });
  const read = await editor.created({ audio: audio() });
  expect((await now(read.id)).releaseDate).toBe('1999-01-02');
  const one = await editor.created({ audio: audio(), releaseDate: '2000', lyrics: { text: 'Words' } });
  expect(await now(one.id)).toMatchObject({
    releaseDate: '2000',
    lyrics: { text: 'Words' },
    editedFields: ['CREDITS', 'LYRICS', 'RELEASE_DATE', 'TITLE'],
  });
  const none = await editor.created({ audio: audio(), releaseDate: null });
  expect(await now(none.id)).toMatchObject({
    releaseDate: null,
    editedFields: ['CREDITS', 'RELEASE_DATE', 'TITLE'],
  });
});

test.each<[string, Partial<UpdateSongInput>, string[]]>([
  ['a year before recordings', { releaseDate: '1492' }, ['releaseDate']],
  ['no beats', { bpm: 0 }, ['bpm']],
  ['too many beats', { bpm: 1000.5 }, ['bpm']],
  ['a short ISRC', { isrc: 'GBAYE' }, ['isrc']],
  ['more than an ISRC', { isrc: 'GBAYE0601690 and more' }, ['isrc']],
  ['what is no UUID', { musicBrainzId: 'abc' }, ['musicBrainzId']],
  ['empty lyrics', { lyrics: { text: ' \n ' } }, ['lyrics.text']],
  ['too many lines', { lyrics: { text: 'la\n'.repeat(5001) } }, ['lyrics.text']],
  ['a line without an end', { lyrics: { text: 'la'.repeat(501) } }, ['lyrics.text']],
  ['a language that is none', { lyrics: { text: 'la', language: 'the queen’s' } }, ['lyrics.language']],
  ['several at once', { bpm: -1, isrc: '-' }, ['bpm', 'isrc']],
])('%s is refused at its field, and nothing is saved', async (_name, input, fields) => {
  const { id, updatedAt } = await editor.created();
  const refused = await editor.edit({ id, title: 'Else', ...input });
  expect(faults(refused)).toEqual(fields.map((field) => `INVALID input.${field}`));
  expect((await now(id)).updatedAt).toBe(updatedAt);
});
