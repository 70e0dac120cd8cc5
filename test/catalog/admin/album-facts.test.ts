import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { changedDates } from '../../../src/catalog/albums/album-dates.model.ts';
import { given } from '../../accounts/sessions/people.ts';
import type { CreateAlbumInput, UpdateAlbumInput } from '../../generated/graphql.ts';
import { addAlbumWithFacts, albumFacts, editAlbumFacts } from './editing.operations.ts';
import { Editor, faults } from './editor.ts';

const editor = await Editor.start();
beforeEach(async () => {
  await editor.emptyCatalog();
});

const roads = { title: 'Roads', artist: 'The Band' };

async function create(input: Partial<CreateAlbumInput> = {}) {
  return given((await editor.query(addAlbumWithFacts, { input: { ...roads, ...input } })).data).createAlbum;
}

async function created(input: Partial<CreateAlbumInput> = {}): Promise<string> {
  const { album, errors } = await create(input);
  expect(errors).toEqual([]);
  return given(album).id;
}

async function edit(input: UpdateAlbumInput) {
  return given((await editor.query(editAlbumFacts, { input })).data).updateAlbum;
}

async function facts(id: string) {
  return given((await editor.query(albumFacts, { id })).data?.album);
}

const release = 'd6010be3-98f8-422c-a6c9-787e2e491e58';
const all = {
  edition: 'Deluxe Edition',
  kind: 'LIVE' as const,
  releaseDate: '2009-09-09',
  originalReleaseDate: '1969-09-26',
  label: 'Apple Records',
  catalogNumber: 'PCS 7088',
  barcode: '094638246824',
  musicBrainzId: release,
  musicBrainzReleaseGroupId: '9162580e-5df4-32de-80cc-f45a8d8a9b1d',
};

test('an album is created with edition, kind and date; its year follows the date', async () => {
  const { album } = await create({ edition: ' Mono ', kind: 'EP', releaseDate: '1969-09' });
  expect(album).toMatchObject({ edition: 'Mono', kind: 'EP', releaseYear: 1969, releaseDate: '1969-09' });
  expect(album?.editedFields).toEqual([
    'CREDITS',
    'EDITION',
    'KIND',
    'RELEASE_DATE',
    'RELEASE_YEAR',
    'TITLE',
  ]);
  expect(faults(await create({ edition: 'MONO', releaseYear: 1969 }))).toEqual(['CONFLICT input.title']);
  await created({ edition: 'Stereo', releaseYear: 1969 });
});

test('all facts of an album are set, kept when omitted, and cleared by null', async () => {
  const id = await created();
  const { updatedAt: before } = await facts(id);
  expect((await edit({ id, ...all })).errors).toEqual([]);
  const set = await facts(id);
  expect(set).toMatchObject({ ...all, releaseYear: 1969, compilation: false });
  expect(set.updatedAt > before).toBe(true);
  await edit({ id, label: 'Plum' });
  expect(await facts(id)).toMatchObject({ ...all, label: 'Plum' });
  const none = Object.fromEntries(Object.keys(all).map((key) => [key, null]));
  expect((await edit({ id, ...none })).errors).toEqual([]);
  expect(await facts(id)).toMatchObject({ ...none, kind: 'ALBUM' });
});

test('saving what is there changes nothing, and holds nothing', async () => {
  const id = await created({ releaseYear: 1969 });
  await edit({ id, ...all });
  const before = await facts(id);
  await edit({ id, ...all, releaseYear: 1969 });
  expect(await facts(id)).toEqual(before);
});

test('a fact that changed is held, and moves updatedAt; a stale editor is refused', async () => {
  const id = await created();
  const { updatedAt } = await facts(id);
  await edit({ id, updatedAt, barcode: '123' });
  expect((await facts(id)).editedFields).toContain('BARCODE');
  expect(faults(await edit({ id, updatedAt, label: 'Plum' }))).toEqual(['CONFLICT input.updatedAt']);
  expect((await facts(id)).label).toBeNull();
});

test('each fault is reported at its field', async () => {
  const id = await created();
  const answer = await edit({
    id,
    edition: 'x'.repeat(201),
    label: 'x'.repeat(201),
    catalogNumber: 'x'.repeat(101),
    barcode: 'x'.repeat(101),
    musicBrainzId: 'abc',
    musicBrainzReleaseGroupId: 'abc',
    releaseDate: '1492',
    originalReleaseDate: '2201-01-01',
    releaseYear: 1,
    discs: [{ number: 0 }, { number: 1, title: 'x'.repeat(201) }, { number: 1 }],
  });
  expect(faults(answer).sort()).toEqual(
    [
      'barcode',
      'catalogNumber',
      'discs.0.number',
      'discs.1.title',
      'discs.2.number',
      'edition',
      'label',
      'musicBrainzId',
      'musicBrainzReleaseGroupId',
      'originalReleaseDate',
      'releaseDate',
      'releaseYear',
    ].map((field) => `INVALID input.${field}`),
  );
});

describe('dates that do not fit together', () => {
  test.each<[string, Partial<UpdateAlbumInput>]>([
    ['releaseYear', { releaseYear: 1970, releaseDate: '1969-09-26' }],
    ['releaseYear', { releaseYear: null, releaseDate: '1969' }],
    ['releaseYear', { releaseYear: 1970, originalReleaseDate: '1969' }],
    ['originalReleaseDate', { releaseDate: '1969-09-26', originalReleaseDate: '1969-10' }],
  ])('are refused at %s: %j', async (field, input) => {
    const id = await created();
    expect(faults(await edit({ id, ...input }))).toEqual([`INVALID input.${field}`]);
    expect(await facts(id)).toMatchObject({
      releaseYear: null,
      releaseDate: null,
      originalReleaseDate: null,
    });
  });

  test('are refused for a new album as well', async () => {
    expect(faults(await create({ releaseYear: 1970, releaseDate: '1969' }))).toEqual([
      'INVALID input.releaseYear',
    ]);
  });
});

const none = { releaseYear: null, releaseDate: null, originalReleaseDate: null, reissueYear: null };
const known = { ...none, releaseYear: 1969, releaseDate: '1969-09-26' };
const reissue = { ...known, releaseDate: '2009-09-09', originalReleaseDate: '1969-09-26', reissueYear: 2009 };

test.each([
  ['a date gives the year', none, { releaseDate: '1969-09' }, { releaseYear: 1969, releaseDate: '1969-09' }],
  ['a year leaves a date in it', known, { releaseYear: 1969 }, known],
  [
    'a year replaces a date that it contradicts',
    known,
    { releaseYear: 1970 },
    { releaseYear: 1970, releaseDate: '1970' },
  ],
  ['no year, no date', known, { releaseYear: null }, none],
  ['without its date, a year stays', known, { releaseDate: null }, { releaseYear: 1969 }],
  [
    'an original date makes a reissue',
    known,
    { originalReleaseDate: '1960' },
    { releaseYear: 1960, releaseDate: '1969-09-26', originalReleaseDate: '1960', reissueYear: 1969 },
  ],
  [
    'a date of a reissue leaves the year',
    reissue,
    { releaseDate: '2010' },
    { ...reissue, releaseDate: '2010', reissueYear: 2010 },
  ],
  [
    'a year changes the original date of a reissue',
    reissue,
    { releaseYear: 1970 },
    { ...reissue, releaseYear: 1970, originalReleaseDate: '1970' },
  ],
  [
    'without the original date, the year is that of the release',
    reissue,
    { originalReleaseDate: null },
    { releaseYear: 2009, releaseDate: '2009-09-09' },
  ],
  [
    'nothing given, nothing changed',
    { ...none, releaseYear: 1969, reissueYear: 2009 },
    {},
    { releaseYear: 1969, reissueYear: 2009 },
  ],
])('dates agree after an edit: %s', (_name, present, edited, expected) => {
  expect(changedDates(present, edited)).toEqual({ ...none, ...expected });
});

test('an id that another album has is a CONFLICT with it, and so is becoming the same', async () => {
  const one = await created({ releaseYear: 1969 });
  const other = await created({ title: 'Rivers', releaseYear: 1969 });
  await edit({ id: one, musicBrainzId: release });
  const { errors } = await edit({ id: other, musicBrainzId: release.toUpperCase() });
  expect(errors).toMatchObject(
    [
      {
        code: 'CONFLICT',
        field: ['input', 'musicBrainzId'],
        conflictId: one,
        message: /“Roads” \(1969\) by The Band/,
      },
    ].map((error) => ({ ...error, message: expect.stringMatching(error.message) })),
  );
  const same = await edit({ id: other, title: 'roads' });
  expect(same.errors).toMatchObject([{ code: 'CONFLICT', field: ['input', 'title'], conflictId: one }]);
  // Two pressings differ in their ids alone.
  expect((await edit({ id: other, title: 'roads', musicBrainzId: randomUUID() })).errors).toEqual([]);
  expect((await edit({ id: other, musicBrainzId: null })).errors).toMatchObject([{ conflictId: one }]);
});

test('a second creation names the album that is there', async () => {
  const id = await created({ releaseYear: 1969, edition: 'Mono' });
  const answers = await Promise.all([
    create({ releaseYear: 1969, edition: 'mono' }),
    create({ releaseYear: 1969, edition: 'MONO' }),
  ]);
  for (const { album, errors } of answers) {
    expect(album).toBeNull();
    expect(errors).toMatchObject([
      { conflictId: id, message: 'This album is there already: “Roads” (Mono, 1969) by The Band.' },
    ]);
  }
});

describe('titles of discs', () => {
  async function twoDiscs(): Promise<string> {
    const songs = [await editor.created({}), await editor.created({})];
    const tracks = songs.map(({ id: songId }, index) => ({ songId, discNumber: index + 1 }));
    return created({ tracks });
  }

  test('are given, kept, changed and taken away', async () => {
    const id = await twoDiscs();
    const titles = async () => (await facts(id)).discs.map(({ title }) => title);
    await edit({
      id,
      discs: [
        { number: 1, title: ' Studio ' },
        { number: 2, title: 'Live' },
      ],
    });
    expect(await titles()).toEqual(['Studio', 'Live']);
    await edit({ id, discs: [{ number: 2, title: 'Live in Berlin' }] });
    expect(await titles()).toEqual(['Studio', 'Live in Berlin']);
    expect((await facts(id)).editedFields).toContain('DISC_TITLES');
    await edit({ id, discs: [{ number: 1 }] });
    expect(await titles()).toEqual([null, 'Live in Berlin']);
    await edit({ id, discs: null });
    expect(await titles()).toEqual([null, null]);
  });

  test('of a disc that the album does not have are refused, and nothing is saved', async () => {
    const id = await twoDiscs();
    const discs = [
      { number: 1, title: 'Studio' },
      { number: 3, title: 'Nowhere' },
    ];
    expect(faults(await edit({ id, discs }))).toEqual(['INVALID input.discs.1.number']);
    expect((await facts(id)).discs.map(({ title }) => title)).toEqual([null, null]);
  });
});
