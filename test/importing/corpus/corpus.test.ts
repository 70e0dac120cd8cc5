import path from 'node:path';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { expect, test } from 'vitest';
import { readAudioMetadata } from '../../../src/media/audio-metadata.service.ts';
import { graphql } from '../../generated/index.ts';
import { type Answer, testApp } from '../../support/app.ts';
import { given } from '../../support/given.ts';
import { Workshop } from '../workshop.ts';
import { type CorpusFile, makeCorpus, writeCorpus } from './corpus.ts';
import { creditsOf } from './texts.ts';

const app = await testApp();
const workshop = new Workshop(app.orm);

const catalogOfCorpus = graphql(`
  query CatalogOfCorpus($after: String) {
    songs(first: 100, after: $after, orderBy: { by: CREATED_AT, direction: ASC }) {
      nodes {
        title trackNumber genre artist { name } credits { artist { name } role joinPhrase } album { title releaseYear }
        audio { codec container channels sampleRate bitDepth lossless playable mimeType fault }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

type Song = NonNullable<ResultOf<typeof catalogOfCorpus>['songs']>['nodes'][number];

/** All songs by their titles. */
async function catalog(): Promise<Map<string, Song>> {
  const songs = new Map<string, Song>();
  for (let after: string | null = null; ; ) {
    const answer: Answer<ResultOf<typeof catalogOfCorpus>> = await app.query(catalogOfCorpus, { after });
    const { nodes, pageInfo } = given(answer.data?.songs);
    for (const song of nodes) songs.set(song.title, song);
    if (!pageInfo.hasNextPage) return songs;
    after = pageInfo.endCursor ?? null;
  }
}

test('the catalog of the corpus is as expected: every format, family of tags and script', async () => {
  const files = await makeCorpus(workshop.music('../making'));
  expect(files.length).toBeGreaterThanOrEqual(200);
  await writeCorpus(workshop.music(), files);
  const { summary, warnings, reasons } = await workshop.import();
  expect([...reasons].filter(([, reason]) => reason !== '')).toEqual([]);
  expect(warnings).toEqual([]);
  expect(summary).toMatchObject({ added: files.length, failed: 0 });
  const songs = await catalog();
  const found = files.map(({ name, texts }) => [name, songs.get(texts.title)]);
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(files.map((file) => [file.name, expectedSong(file)])),
  );
}, 600_000);

function expectedSong({ texts, sound: { duration: _, ...audio } }: CorpusFile) {
  const credits = creditsOf(texts);
  return {
    title: texts.title,
    trackNumber: Number.parseInt(texts.track, 10),
    genre: texts.genre,
    artist: { name: credits[0]?.name },
    credits: credits.map(({ name, ...credit }) => ({ artist: { name }, ...credit })),
    album: { title: texts.album, releaseYear: Number(texts.year) },
    audio: { ...audio, fault: null },
  };
}

test('the sound of each file of the corpus is measured to the millisecond', async () => {
  const folder = workshop.music();
  const files = await makeCorpus(workshop.music('../making'));
  await writeCorpus(folder, files);
  for (const { name, sound } of files) {
    const { duration } = await readAudioMetadata(path.join(folder, name));
    expect.soft(duration, name).toBeCloseTo(sound.duration, 3);
  }
}, 600_000);
