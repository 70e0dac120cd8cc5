import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { given } from '../accounts/sessions/people.ts';
import { graphql } from '../generated/index.ts';
import { testApp } from '../support/app.ts';
import { makeTaggedMp3, makeTone } from '../support/audio-files.ts';
import { catalogTables, truncate } from '../support/truncation.ts';
import { Workshop } from './workshop.ts';

const app = await testApp();
const workshop = new Workshop(app.orm);

const sorted = graphql(`
  query SortForms {
    songs(first: 50, orderBy: { by: TITLE, direction: ASC }) {
      nodes { title sortTitle artist { sortName } album { title sortTitle artist { name sortName } } }
    }
  }
`);

async function songs() {
  const { data } = await app.query(sorted);
  return given(data?.songs).nodes;
}

const names = {
  title: 'The Song',
  artist: 'Nina Simone',
  album: 'The Box (Disc 2)',
  album_artist: 'The Trio',
};
const expected = {
  title: 'The Song',
  sortTitle: 'Song Nr. 1',
  artist: { sortName: 'Simone, Nina' },
  album: { title: 'The Box', sortTitle: 'Box, 2', artist: { name: 'The Trio', sortName: 'Trio 3' } },
};
const comments = {
  TITLESORT: 'Song Nr. 1',
  ARTISTSORT: 'Simone, Nina',
  ALBUMSORT: 'Box, 2 (Disc 2)',
  ALBUMARTISTSORT: 'Trio 3',
};
const text = (id: string, value: string) => ({ id, encoding: 3 as const, text: value });
const frames = (letters: { title: string; artist: string; album: string; albumArtist: string }) => [
  text('TIT2', names.title),
  text('TPE1', names.artist),
  text('TALB', names.album),
  text('TPE2', names.album_artist),
  text(letters.title, comments.TITLESORT),
  text(letters.artist, comments.ARTISTSORT),
  text(letters.album, comments.ALBUMSORT),
  text(letters.albumArtist, comments.ALBUMARTISTSORT),
];

test.each(['flac', 'ogg', 'opus'] as const)('sort forms come from the comments of %s', async (format) => {
  await makeTone(workshop.music(`x.${format}`), { tags: { ...names, ...comments } });
  await workshop.import();
  expect(await songs()).toEqual([expected]);
});

test('sort forms come from the frames of ID3, also in files of ID3v2.3', async () => {
  const modern = { title: 'TSOT', artist: 'TSOP', album: 'TSOA', albumArtist: 'TSO2' };
  await makeTaggedMp3(workshop.music('a.mp3'), frames(modern), 4);
  await workshop.import();
  expect(await songs()).toEqual([expected]);
  await truncate((statement) => workshop.query(statement), ...catalogTables);
  await makeTaggedMp3(workshop.music('a.mp3'), frames(modern), 3);
  await workshop.import();
  expect(await songs()).toEqual([expected]);
});

test('sort forms come from the atoms of MP4', async () => {
  // ffmpeg writes other texts, whose atoms get the names.
  const tags = {
    ...names,
    show: comments.TITLESORT,
    episode_id: comments.ARTISTSORT,
    network: comments.ALBUMSORT,
    keywords: comments.ALBUMARTISTSORT,
  };
  const file = await makeTone(workshop.music('x.m4a'), { tags });
  let atoms = (await readFile(file)).toString('latin1');
  for (const [written, name] of Object.entries({ tvsh: 'sonm', tven: 'soar', tvnn: 'soal', keyw: 'soaa' })) {
    atoms = atoms.replace(written, name);
  }
  await writeFile(file, Buffer.from(atoms, 'latin1'));
  await workshop.import();
  expect(await songs()).toEqual([expected]);
});

test('sort forms follow the tags when files are tagged again, and are made of names without them', async () => {
  const file = workshop.music('x.flac');
  await makeTone(file, { tags: { ...names, ...comments } });
  await workshop.import();
  await makeTone(file, { tags: { ...names, TITLESORT: 'Other', ALBUMSORT: 'Another' } });
  await workshop.import();
  const [first] = await songs();
  expect(first).toMatchObject({ sortTitle: 'Other', album: { sortTitle: 'Another' } });
  await makeTone(file, { tags: names });
  await workshop.import();
  const [second] = await songs();
  expect(second).toMatchObject({ sortTitle: 'Song, The', album: { sortTitle: 'Box, The' } });
});

test('an artist that is there without a sort name gets that of the next file', async () => {
  await makeTone(workshop.music('a.flac'), { tags: { title: 'A', artist: 'Nina Simone' } });
  await makeTone(workshop.music('b.flac'), {
    tags: { title: 'B', artist: 'Nina Simone', ARTISTSORT: 'Simone, Nina' },
  });
  await workshop.import();
  expect(new Set((await songs()).map(({ artist }) => artist.sortName))).toEqual(new Set(['Simone, Nina']));
});
