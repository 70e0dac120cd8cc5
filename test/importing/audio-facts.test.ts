import { truncate } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { graphql } from '../generated/index.ts';
import { testApp } from '../support/app.ts';
import { makeTone } from '../support/audio-files.ts';
import { given } from '../support/given.ts';
import { Workshop } from './workshop.ts';

const app = await testApp();
const workshop = new Workshop(app.orm);

const factsOfAudio = graphql(`
  query FactsOfAudio {
    songs(first: 50, orderBy: { by: TITLE, direction: ASC }) {
      nodes { title audio { sampleRate channels bitDepth lossless playable codec container } }
    }
  }
`);

const cd = { channels: 1, bitDepth: 16, lossless: true, playable: true, sampleRate: 44_100 };
const studio = { ...cd, channels: 2, bitDepth: 24 };
const lossy = { ...cd, bitDepth: null, lossless: false };
const mp4 = { container: 'MP4' };
const wave = { container: 'WAVE' };
const matroska = { container: 'Matroska' };
const windows = { ...lossy, container: 'ASF', playable: false };

/** Files, the options of ffmpeg that make them, and what is true of them. */
const files: [string, string, object][] = [
  ['mpeg 1.mp3', '', { ...lossy, codec: 'MPEG 1 Layer 3', container: 'MPEG' }],
  [
    'mpeg 2.mp3',
    '-ac 2 -ar 22050',
    { ...lossy, codec: 'MPEG 2 Layer 3', container: 'MPEG', channels: 2, sampleRate: 22_050 },
  ],
  ['flac.flac', '', { ...cd, codec: 'FLAC', container: 'FLAC' }],
  [
    'flac of 24 bits.flac',
    '-ac 2 -ar 96000 -sample_fmt s32',
    { ...studio, codec: 'FLAC', container: 'FLAC', sampleRate: 96_000 },
  ],
  ['flac in ogg.ogg', '-c:a flac', { ...cd, codec: 'FLAC', container: 'Ogg' }],
  ['flac in mp4.m4a', '-c:a flac -f mp4 -strict -2', { ...cd, ...mp4, codec: 'FLAC' }],
  ['vorbis.ogg', '', { ...lossy, codec: 'Vorbis I', container: 'Ogg' }],
  ['opus.opus', '-ac 2', { ...lossy, codec: 'Opus', container: 'Ogg', channels: 2, sampleRate: 48_000 }],
  [
    'opus in mp4.m4a',
    '-c:a libopus -f mp4 -strict -2',
    { ...lossy, ...mp4, codec: 'Opus', sampleRate: 48_000 },
  ],
  ['aac.m4a', '', { ...lossy, ...mp4, codec: 'MPEG-4/AAC' }],
  ['aac of 6 channels.m4a', '-ac 6', { ...lossy, ...mp4, codec: 'MPEG-4/AAC', channels: 6 }],
  ['adts.aac', '', { ...lossy, codec: 'AAC', container: 'ADTS/MPEG-4' }],
  ['alac.m4a', '-c:a alac', { ...cd, ...mp4, codec: 'ALAC', playable: false }],
  [
    'alac of 24 bits.m4a',
    '-c:a alac -sample_fmt s32p -ac 2',
    { ...studio, ...mp4, codec: 'ALAC', playable: false },
  ],
  ['ac3.m4a', '-c:a ac3 -ac 2 -f mp4', { ...lossy, ...mp4, codec: 'AC-3', channels: 2, playable: false }],
  ['pcm.wav', '', { ...cd, ...wave, codec: 'PCM' }],
  ['pcm of 24 bits.wav', '-c:a pcm_s24le -ac 2', { ...studio, ...wave, codec: 'PCM' }],
  ['float.wav', '-c:a pcm_f32le', { ...cd, ...wave, bitDepth: 32, codec: 'IEEE_FLOAT' }],
  [
    'speex.spx',
    '-c:a libspeex -ar 16000 -f ogg',
    { ...lossy, codec: 'Speex', container: 'Ogg', sampleRate: 16_000, playable: false },
  ],
  [
    'long.rf64',
    '-c:a pcm_s16le -f wav -rf64 always',
    { ...cd, codec: 'PCM', container: 'RF64', playable: false },
  ],
  ['pcm in aiff.aiff', '-f aiff', { ...cd, codec: 'PCM', container: 'AIFF', playable: false }],
  [
    'float in aiff.aifc',
    '-f aiff -c:a pcm_f32be',
    { ...cd, codec: 'IEEE_FLOAT', container: 'AIFF-C', bitDepth: 32, playable: false },
  ],
  ['wma 1.wma', '-c:a wmav1 -f asf', { ...windows, codec: 'Windows Media Audio 1' }],
  ['wma 2.wma', '-c:a wmav2 -f asf', { ...windows, codec: 'Windows Media Audio 2' }],
  ['wavpack.wv', '-f wv', { ...cd, codec: 'WavPack', container: 'WavPack', playable: false }],
  ['tta.tta', '-f tta', { ...cd, codec: 'TTA', container: 'TTA', playable: false }],
  [
    'vorbis in matroska.mka',
    '-c:a libvorbis -f matroska',
    { ...lossy, ...matroska, codec: 'Vorbis I', playable: false },
  ],
  ['flac in matroska.mka', '-c:a flac -f matroska', { ...cd, ...matroska, codec: 'FLAC', playable: false }],
  ['opus in webm.webm', '-c:a libopus -f webm', { ...lossy, ...matroska, codec: 'Opus', sampleRate: 48_000 }],
  ['adpcm.wav', '-c:a adpcm_ms', { ...lossy, ...wave, codec: 'ADPCM', playable: false }],
];

test('every format is described as it is, and whether browsers play it', async () => {
  for (const [name, options] of files) {
    await makeTone(workshop.music(name), { options: options.split(' ').filter(Boolean) });
  }
  expect((await workshop.import()).summary).toMatchObject({ added: files.length, failed: 0 });
  const { data, statements } = await app.query(factsOfAudio);
  expect(statements).toHaveLength(2);
  const described = given(data?.songs).nodes.map(({ title, audio }) => [title, audio]);
  const expected = files.map(([name, , facts]) => [path.parse(name).name, facts]);
  expect(Object.fromEntries(described ?? [])).toEqual(Object.fromEntries(expected));
});

const faultsOfAudio = graphql(`
  query FaultsOfAudio { songs(first: 10, orderBy: { by: TITLE, direction: ASC }) { nodes { title duration audio { size fault } } } }
`);

test('a file that is cut off says so, and lasts as long as it is', async () => {
  await makeTone(workshop.music('whole.flac'), { seconds: 10 });
  await truncate(await makeTone(workshop.music('cut.flac'), { seconds: 10 }), 60_000);
  const { warnings } = await workshop.import();
  const { data } = await app.query(faultsOfAudio);
  const [cut, whole] = given(data?.songs).nodes;
  expect(cut).toMatchObject({
    title: 'cut',
    audio: { fault: expect.stringMatching(/^cut off: \d(\.\d)? of its 10 seconds/) },
  });
  expect(cut?.duration).toBeLessThan(6);
  expect(whole).toMatchObject({ title: 'whole', duration: 10, audio: { fault: null } });
  expect(warnings).toEqual([cut?.audio.fault]);
});

test('a file may have more than 2 GB', async () => {
  await makeTone(workshop.music('large.flac'));
  await workshop.import();
  await workshop.query('update audio_file set size = 5000000000');
  const { data } = await app.query(faultsOfAudio);
  expect(given(data?.songs).nodes[0]?.audio.size).toBe(5_000_000_000);
});

test('of a file from before these facts were recorded, the codec tells whether it is lossless and played', async () => {
  await makeTone(workshop.music('old.flac'));
  await makeTone(workshop.music('old.mp3'));
  await workshop.import();
  await workshop.query(
    'update audio_file set channels = null, bit_depth = null, lossless = null, container = null',
  );
  const { data } = await app.query(factsOfAudio);
  const unknown = { sampleRate: 44_100, channels: null, bitDepth: null, container: null, playable: true };
  expect(given(data?.songs).nodes.map(({ audio }) => audio)).toEqual(
    expect.arrayContaining([
      { ...unknown, codec: 'FLAC', lossless: true },
      { ...unknown, codec: 'MPEG 1 Layer 3', lossless: false },
    ]),
  );
});
