import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { graphql } from '../generated/index.ts';
import { testApp } from '../support/app.ts';
import { makeTaggedMp3, makeTone } from '../support/audio-files.ts';
import { given } from '../support/given.ts';
import { Workshop } from './workshop.ts';

const app = await testApp();
const workshop = new Workshop(app.orm);

const detailsOfAlbums = graphql(`
  query DetailsOfAlbums {
    albums(first: 50, orderBy: { by: TITLE, direction: ASC }) {
      nodes {
        title edition label catalogNumber barcode musicBrainzId musicBrainzReleaseGroupId
        releaseYear releaseDate originalReleaseDate kind compilation
        discs { number title songCount duration songs { title } }
      }
    }
  }
`);

const albumByNode = graphql(`
  query AlbumDetailsByNode($id: ID!) { node(id: $id) { ... on Album { label kind discs { title } } } }
`);

async function albums() {
  const { data, errors, statements } = await app.query(detailsOfAlbums);
  expect(errors).toBeUndefined();
  return { albums: given(data?.albums).nodes, statements };
}

async function only() {
  const { albums: found } = await albums();
  expect(found).toHaveLength(1);
  return found[0];
}

const release = 'd6010be3-98f8-422c-a6c9-787e2e491e58';
const group = '9162580e-5df4-32de-80cc-f45a8d8a9b1d';
const names = { album: 'Abbey Road', artist: 'The Beatles', album_artist: 'The Beatles' };
const tags = {
  ...names,
  title: 'Because',
  DATE: '2009-09-09',
  ORIGINALDATE: '1969-09-26',
  EDITION: 'Remastered',
  LABEL: 'Apple Records',
  CATALOGNUMBER: 'PCS 7088',
  BARCODE: '094638246824',
  MUSICBRAINZ_ALBUMID: release,
  MUSICBRAINZ_RELEASEGROUPID: group,
  RELEASETYPE: 'album',
  DISCSUBTITLE: 'Side two',
};
const expected = {
  title: 'Abbey Road',
  edition: 'Remastered',
  label: 'Apple Records',
  catalogNumber: 'PCS 7088',
  barcode: '094638246824',
  musicBrainzId: release,
  musicBrainzReleaseGroupId: group,
  releaseYear: 1969,
  releaseDate: '2009-09-09',
  originalReleaseDate: '1969-09-26',
  kind: 'ALBUM',
  compilation: false,
  discs: [{ number: 1, title: 'Side two', songCount: 1, duration: 1, songs: [{ title: 'Because' }] }],
};

const free = (name: string, text: string) => ({ id: 'TXXX', encoding: 3 as const, text: `${name}\0${text}` });
const text = (id: string, value: string) => ({ id, encoding: 3 as const, text: value });

describe('facts of albums from tags', () => {
  test.each(['flac', 'ogg', 'opus'] as const)('Vorbis comments of %s', async (format) => {
    await makeTone(workshop.music(`x.${format}`), { tags });
    await workshop.import();
    expect(await only()).toEqual(expected);
  });

  test('ID3v2.4, in which labels, ids and types are free texts', async () => {
    const frames = [
      text('TIT2', 'Because'),
      text('TPE1', 'The Beatles'),
      text('TALB', 'Abbey Road'),
      text('TDRC', '2009-09-09'),
      text('TDOR', '1969-09-26'),
      text('TPUB', 'Apple Records'),
      text('TSST', 'Side two'),
      free('EDITION', 'Remastered'),
      free('CATALOGNUMBER', 'PCS 7088'),
      free('BARCODE', '094638246824'),
      free('MusicBrainz Album Id', release),
      free('MusicBrainz Release Group Id', group),
      free('MusicBrainz Album Type', 'album'),
    ];
    await makeTaggedMp3(workshop.music('x.mp3'), frames, 4);
    await workshop.import();
    expect(await only()).toEqual(expected);
  });

  test('a slash in a catalogue number of ID3v2.3 separates nothing; the original year is as precise as it gets', async () => {
    const frames = [text('TALB', 'A'), text('TORY', '1969'), free('CATALOGNUMBER', 'SD 19/129')];
    await makeTaggedMp3(
      workshop.music('x.mp3'),
      frames.map((frame) => ({ ...frame, encoding: 0 as const })),
      3,
    );
    await workshop.import();
    expect(await only()).toMatchObject({
      catalogNumber: 'SD 19/129',
      originalReleaseDate: '1969',
      releaseDate: null,
    });
  });

  test('files that say nothing leave everything unknown', async () => {
    await makeTone(workshop.music('x.flac'), { tags: { title: 'Song', ...names } });
    await workshop.import();
    expect(await only()).toEqual({
      title: 'Abbey Road',
      edition: null,
      label: null,
      catalogNumber: null,
      barcode: null,
      musicBrainzId: null,
      musicBrainzReleaseGroupId: null,
      releaseYear: null,
      releaseDate: null,
      originalReleaseDate: null,
      kind: 'ALBUM',
      compilation: false,
      discs: [{ number: 1, title: null, songCount: 1, duration: 1, songs: [{ title: 'Song' }] }],
    });
  });

  test.each([
    [{ RELEASETYPE: 'EP' }, 'EP', false],
    [{ RELEASETYPE: 'single' }, 'SINGLE', false],
    [{ RELEASETYPE: 'album; live' }, 'LIVE', false],
    [{ RELEASETYPE: 'album/soundtrack' }, 'SOUNDTRACK', false],
    [{ RELEASETYPE: 'album;compilation' }, 'COMPILATION', true],
    [{ RELEASETYPE: 'other;audiobook' }, 'AUDIOBOOK', false],
    [{ RELEASETYPE: 'Unheard of' }, 'ALBUM', false],
    [{ COMPILATION: '1' }, 'COMPILATION', true],
    [{ album_artist: 'Various Artists' }, 'COMPILATION', true],
  ])('%j is a release of kind %s', async (more, kind, compilation) => {
    await makeTone(workshop.music('x.flac'), { tags: { ...names, title: 'Song', ...more } });
    await workshop.import();
    expect(await only()).toMatchObject({ kind, compilation });
  });
});

test('discs have their titles, and what one song does not tell of its album another does', async () => {
  const song = (title: string, disc: string, more: Record<string, string>) => ({
    tags: { ...names, title, disc, track: title, ...more },
  });
  await makeTone(workshop.music('1.flac'), song('1', '1', { DISCSUBTITLE: 'The album' }));
  await makeTone(workshop.music('2.flac'), song('2', '1', { LABEL: 'Apple' }));
  await makeTone(workshop.music('3.flac'), song('1', '2', { DISCSUBTITLE: 'The sessions', BARCODE: '123' }));
  await makeTone(workshop.music('4.flac'), song('1', '3', {}));
  await workshop.import();
  const { albums: found, statements } = await albums();
  expect(found).toEqual([
    expect.objectContaining({
      label: 'Apple',
      barcode: '123',
      discs: [
        { number: 1, title: 'The album', songCount: 2, duration: 2, songs: [{ title: '1' }, { title: '2' }] },
        { number: 2, title: 'The sessions', songCount: 1, duration: 1, songs: [{ title: '1' }] },
        { number: 3, title: null, songCount: 1, duration: 1, songs: [{ title: '1' }] },
      ],
    }),
  ]);
  // The albums, their details, their songs, the titles of their discs.
  expect(statements).toHaveLength(4);
});

test('more albums are read by as many statements as one', async () => {
  for (const album of ['A', 'B', 'C', 'D']) {
    const own = { album, MUSICBRAINZ_ALBUMID: randomUUID() };
    await makeTone(workshop.music(`${album}.flac`), { tags: { ...tags, ...own } });
  }
  await workshop.import();
  const { albums: found, statements } = await albums();
  expect(found.map(({ label, discs }) => [label, discs[0]?.title])).toEqual(
    Array.from({ length: 4 }, () => ['Apple Records', 'Side two']),
  );
  expect(statements).toHaveLength(4);
});

test('importing again fills what is null, and keeps what somebody set', async () => {
  await makeTone(workshop.music('x.flac'), { tags });
  await workshop.import();
  await workshop.query("update album_details set label = 'Mine', barcode = null");
  await workshop.query('update song_details set read_by = 0');
  await workshop.query('delete from album_disc');
  await workshop.import();
  expect(await only()).toEqual({ ...expected, label: 'Mine' });
});

test('a song that was moved to another album does not tell that of its old one', async () => {
  await makeTone(workshop.music('x.flac'), { tags });
  await workshop.import();
  await workshop.query("update album set title = 'A mix of mine', music_brainz_id = null");
  await workshop.query('delete from album_details');
  await workshop.query('update song_details set read_by = 0');
  await workshop.import();
  expect(await only()).toMatchObject({ title: 'A mix of mine', label: null, musicBrainzId: null });
});

test('an album shows them as a node', async () => {
  await makeTone(workshop.music('x.flac'), { tags });
  await workshop.import();
  const [album] = await workshop.query<{ id: string }>('select id from album');
  const { data } = await app.query(albumByNode, { id: album?.id ?? '' });
  expect(data?.node).toEqual({ label: 'Apple Records', kind: 'ALBUM', discs: [{ title: 'Side two' }] });
});
