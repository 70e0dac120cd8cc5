import { beforeEach, expect, test } from 'vitest';
import { graphql } from '../../generated/gql.ts';
import { id3Tag } from '../../support/audio-files.ts';
import { fileOf } from '../../support/upload.ts';
import { addSong, editSong, removeSong } from './editing.operations.ts';
import { Editor } from './editor.ts';

const editor = await Editor.start();

beforeEach(async () => {
  await editor.emptyCatalog();
});

const songByNode = graphql(`
  query DetailsByNode($id: ID!) {
    node(id: $id) {
      ... on Song { releaseDate bpm isrc replayGain { trackGain } lyrics { text } audio { channels lossless } }
    }
  }
`);

function audio(tags: Record<string, string>): File {
  const frames = Object.entries(tags).map(([id, text]) => ({
    id: id.slice(0, 4),
    encoding: 3 as const,
    text,
  }));
  return fileOf(Buffer.concat([id3Tag(frames, 4), editor.mp3()]), 'song.mp3');
}

const tags = {
  TIT2: 'Harbour Lights',
  TPE1: 'The Gulls',
  TBPM: '82.5',
  TSRC: 'GBAYE0601690',
  TDRC: '1987-06',
  TXXX: 'REPLAYGAIN_TRACK_GAIN\0-6.48 dB',
  USLT: 'engWords',
};

async function uploaded(given: Record<string, string>): Promise<string> {
  const { data } = await editor.upload(addSong, { input: { audio: audio(given) } });
  expect(data?.createSong.errors).toEqual([]);
  return data?.createSong.song?.id ?? '';
}

const detailsOf = async (id: string) => (await editor.app.query(songByNode, { id })).data?.node;

test('an uploaded song has all facts of its tags, and shows them as a node', async () => {
  const id = await uploaded({ ...tags, USLT: 'eng\0Words' });
  expect(await detailsOf(id)).toEqual({
    releaseDate: '1987-06',
    bpm: 82.5,
    isrc: 'GBAYE0601690',
    replayGain: { trackGain: -6.48 },
    lyrics: { text: 'Words' },
    audio: { channels: 1, lossless: false },
  });
});

test('new audio brings its own loudness; what else is known stays', async () => {
  const id = await uploaded(tags);
  const louder = audio({ TXXX: 'REPLAYGAIN_TRACK_GAIN\0-9 dB', TBPM: '120' });
  await editor.upload(editSong, { input: { id, audio: louder } });
  expect(await detailsOf(id)).toMatchObject({ bpm: 82.5, replayGain: { trackGain: -9 } });
  await editor.upload(editSong, { input: { id, audio: audio({}) } });
  expect(await detailsOf(id)).toMatchObject({ bpm: 82.5, replayGain: null });
});

test('the facts of a deleted song go with it', async () => {
  const id = await uploaded({ ...tags, USLT: 'eng\0Words' });
  await editor.query(removeSong, { id });
  expect(
    await editor.rows('select song_id from song_details union all select song_id from song_lyrics'),
  ).toEqual([]);
});
