import { writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { graphql } from '../generated/index.ts';
import { testApp } from '../support/app.ts';
import { type Id3Frame, makeTaggedMp3, makeTone } from '../support/audio-files.ts';
import { given } from '../support/given.ts';
import { Workshop } from './workshop.ts';

const app = await testApp();
const workshop = new Workshop(app.orm);

const detailsOfSongs = graphql(`
  query DetailsOfSongs {
    songs(first: 50, orderBy: { by: TITLE, direction: ASC }) {
      nodes {
        title releaseDate bpm isrc musicBrainzId
        replayGain { trackGain trackPeak albumGain albumPeak }
        lyrics { language synced text lines { start text } }
      }
    }
  }
`);

async function details() {
  const { data, errors, statements } = await app.query(detailsOfSongs);
  expect(errors).toBeUndefined();
  return { songs: given(data?.songs).nodes, statements };
}

async function only() {
  const { songs } = await details();
  expect(songs).toHaveLength(1);
  return songs[0];
}

const recording = 'b1a9c0e9-d987-4042-ae91-78d6a3267d69';

/** The same facts under the names that Picard gives them in each format. */
const named: Record<string, Record<string, string>> = {
  'vorbis comments.flac': {
    DATE: '1969-09-26',
    BPM: '82.5',
    ISRC: 'GBAYE0601690',
    MUSICBRAINZ_TRACKID: recording,
    REPLAYGAIN_TRACK_GAIN: '-6.48 dB',
    REPLAYGAIN_TRACK_PEAK: '0.988553',
    REPLAYGAIN_ALBUM_GAIN: '-7.03 dB',
    REPLAYGAIN_ALBUM_PEAK: '1.000031',
    LYRICS: 'Here come the words\n\nAnd here they go',
  },
};
named['vorbis comments in ogg.ogg'] = named['vorbis comments.flac'] ?? {};
named['vorbis comments in opus.opus'] = named['vorbis comments.flac'] ?? {};

const expected = {
  releaseDate: '1969-09-26',
  bpm: 82.5,
  isrc: 'GBAYE0601690',
  musicBrainzId: recording,
  replayGain: { trackGain: -6.48, trackPeak: 0.988553, albumGain: -7.03, albumPeak: 1.000031 },
  lyrics: {
    language: null,
    synced: false,
    text: 'Here come the words\n\nAnd here they go',
    lines: [
      { start: null, text: 'Here come the words' },
      { start: null, text: '' },
      { start: null, text: 'And here they go' },
    ],
  },
};

const latin = 0 as const;
const frame = (id: string, text: string | Buffer): Id3Frame => ({ id, encoding: latin, text });
const own = (name: string, text: string) => frame('TXXX', `${name}\0${text}`);
const lyricsFrame = (text: string, language = 'eng') => frame('USLT', `${language}\0${text}`);

/** Synced lyrics: language, milliseconds, lyrics, an empty description, then texts with their times. */
function synced(parts: [string, number][], unit = 2): Id3Frame {
  const timed = parts.map(([text, start]) => {
    const time = Buffer.alloc(4);
    time.writeUInt32BE(start);
    return Buffer.concat([Buffer.from(`${text}\0`, 'latin1'), time]);
  });
  return frame('SYLT', Buffer.concat([Buffer.from('eng'), Buffer.of(unit, 1, 0), ...timed]));
}

const id3Frames = [
  frame('TIT2', 'Song'),
  frame('TBPM', '82.5'),
  frame('TSRC', 'GB-AYE-06-01690'),
  own('replaygain_track_gain', '-6.48 dB'),
  own('replaygain_track_peak', '0.988553'),
  own('replaygain_album_gain', '-7.03 dB'),
  own('replaygain_album_peak', '1.000031'),
  lyricsFrame('Here come the words\n\nAnd here they go'),
  { id: 'UFID', encoding: 'none', text: `http://musicbrainz.org\0${recording}` },
] satisfies Id3Frame[];

describe('facts of songs from tags', () => {
  test('Vorbis comments of FLAC, Ogg Vorbis and Opus, named as Picard names them', async () => {
    for (const [name, tags] of Object.entries(named)) await makeTone(workshop.music(name), { tags });
    await workshop.import();
    const { songs, statements } = await details();
    expect(songs).toEqual(
      ['vorbis comments', 'vorbis comments in ogg', 'vorbis comments in opus'].map((title) => ({
        title,
        ...expected,
      })),
    );
    // The songs, their details, their lyrics.
    expect(statements).toHaveLength(3);
  });

  test.each([
    ['ID3v2.4', 4, [frame('TDRC', '1969-09-26')]],
    ['ID3v2.3, whose date is in two frames', 3, [frame('TYER', '1969'), frame('TDAT', '2609')]],
  ] as const)('%s', async (_name, version, dates) => {
    await makeTaggedMp3(workshop.music('x.mp3'), [...id3Frames, ...dates], version);
    await workshop.import();
    const lyrics = { ...expected.lyrics, language: 'en' };
    expect(await only()).toEqual({ title: 'Song', ...expected, lyrics });
  });

  test('MP4', async () => {
    const tags = { title: 'Song', date: '1969-09-26', lyrics: 'Here come the words\n\nAnd here they go' };
    await makeTone(workshop.music('x.m4a'), { tags });
    await workshop.import();
    expect(await only()).toMatchObject({ releaseDate: '1969-09-26', lyrics: expected.lyrics });
  });

  test('a file that says nothing has none of them: no date is invented', async () => {
    await makeTone(workshop.music('x.mp3'), { tags: { title: 'Song' } });
    await workshop.import();
    expect(await only()).toEqual({
      title: 'Song',
      releaseDate: null,
      bpm: null,
      isrc: null,
      musicBrainzId: null,
      replayGain: null,
      lyrics: null,
    });
  });

  test.each([
    ['1969', '1969'],
    ['1969-09', '1969-09'],
    ['1969-09-26T10:00:00Z', '1969-09-26'],
    ['1969-00-00', '1969'],
    ['1969-02-30', '1969-02'],
    ['1969/9/26', '1969-09-26'],
    ['19690926', '1969-09-26'],
    ['0000', null],
    ['soon', null],
  ])('the date %s is %s', async (date, known) => {
    await makeTone(workshop.music('x.flac'), { tags: { date } });
    await workshop.import();
    expect((await only())?.releaseDate).toBe(known);
  });

  test('what is no ISRC, no UUID, no tempo and no gain is left out', async () => {
    const tags = { ISRC: 'unknown', MUSICBRAINZ_TRACKID: 'none', BPM: '0', REPLAYGAIN_TRACK_GAIN: '-999 dB' };
    await makeTone(workshop.music('x.flac'), { tags });
    await workshop.import();
    expect(await only()).toMatchObject({ isrc: null, musicBrainzId: null, bpm: null, replayGain: null });
  });
});

describe('loudness', () => {
  test('R128 gains, relative to -23 LUFS in steps of 1/256 dB, become ReplayGain', async () => {
    const tags = { R128_TRACK_GAIN: '-2560', R128_ALBUM_GAIN: '256' };
    await makeTone(workshop.music('x.opus'), { tags });
    await workshop.import();
    const gain = { trackGain: -5, trackPeak: null, albumGain: 6, albumPeak: null };
    expect((await only())?.replayGain).toEqual(gain);
  });

  test.each([
    ['89.0 dB', -6.5],
    ['83.0 dB', -0.5],
    ['-18.00 LUFS', -6.5],
    ['-23.00 LUFS', -1.5],
  ])('a gain that aims at %s is converted', async (loudness, trackGain) => {
    const tags = { REPLAYGAIN_TRACK_GAIN: '-6.5dB', REPLAYGAIN_REFERENCE_LOUDNESS: loudness };
    await makeTone(workshop.music('x.flac'), { tags });
    await workshop.import();
    expect((await only())?.replayGain).toMatchObject({ trackGain });
  });
});

describe('lyrics', () => {
  const lines = (...timed: [number, string][]) => timed.map(([start, text]) => ({ start, text }));

  test('synced ones of ID3 have their times', async () => {
    const frames = [
      lyricsFrame('plain'),
      synced([
        ['One', 1000],
        ['Two', 2500],
      ]),
    ];
    await makeTaggedMp3(workshop.music('x.mp3'), frames);
    await workshop.import();
    expect((await only())?.lyrics).toEqual({
      language: 'en',
      synced: true,
      text: 'One\nTwo',
      lines: lines([1000, 'One'], [2500, 'Two']),
    });
  });

  test('syllables are joined to lines', async () => {
    const frames = [
      synced([
        ['\nSing', 1000],
        ['ing', 1200],
        ['\nLoud', 2000],
        ['er', 2300],
      ]),
    ];
    await makeTaggedMp3(workshop.music('x.mp3'), frames);
    await workshop.import();
    expect((await only())?.lyrics?.lines).toEqual(lines([1000, 'Singing'], [2000, 'Louder']));
  });

  test('times that count frames become milliseconds', async () => {
    await makeTaggedMp3(workshop.music('x.mp3'), [synced([['One', 100]], 1)]);
    await workshop.import();
    expect((await only())?.lyrics?.lines).toEqual(lines([2612, 'One']));
  });

  test('times beyond all songs, and more parts than any has, do not keep a file out', async () => {
    const parts = Array.from({ length: 30_000 }, (): [string, number] => ['la', 4_294_967_295]);
    await makeTaggedMp3(workshop.music('x.mp3'), [synced(parts)]);
    expect((await workshop.import()).summary).toMatchObject({ added: 1, failed: 0 });
    const found = (await only())?.lyrics?.lines;
    expect(found).toHaveLength(5000);
    expect(found?.[0]).toEqual({ start: 2_147_483_647, text: 'la' });
  });

  test('characters that the database refuses, and endless lines, are cleaned', async () => {
    const tags = { LYRICS: `Wo\u0001rds\n${'x'.repeat(3000)}`, BARCODE: '12\u000234', album: 'A' };
    await makeTone(workshop.music('x.flac'), { tags });
    expect((await workshop.import()).summary).toMatchObject({ added: 1, failed: 0 });
    expect((await only())?.lyrics?.lines).toEqual([
      { start: null, text: 'Words' },
      { start: null, text: 'x'.repeat(1000) },
    ]);
  });

  const lrc =
    '[ar:Artist]\n[offset:+500]\n[00:10.50][01:02.5]Again\n[00:01]First\nand on\n[00:20:25]<00:20.30> By <00:21.00>word';
  const sung = lines(
    [500, 'First'],
    [500, 'and on'],
    [10_000, 'Again'],
    [19_750, 'By word'],
    [62_000, 'Again'],
  );

  test.each([
    ['flac', 'LYRICS'],
    ['ogg', 'SYNCEDLYRICS'],
    ['opus', 'UNSYNCEDLYRICS'],
    ['m4a', 'lyrics'],
  ] as const)(
    'LRC in the tags of %s is synced: several times of a line, an offset, times of words',
    async (format, tag) => {
      await makeTone(workshop.music(`x.${format}`), { tags: { [tag]: lrc } });
      await workshop.import();
      expect((await only())?.lyrics).toMatchObject({ synced: true, lines: sung });
    },
  );

  test.each([
    ['UTF-8', Buffer.from(`\u{FEFF}[00:01.00]Grüße`)],
    ['UTF-16', Buffer.from('\u{FEFF}[00:01.00]Grüße', 'utf16le')],
    ['Latin-1', Buffer.from('[00:01.00]Grüße', 'latin1')],
  ])(
    'a file .lrc in %s beside the song is read; it comes before plain lyrics in the tags',
    async (_encoding, content) => {
      await makeTone(workshop.music('x.flac'), { tags: { LYRICS: 'plain' } });
      await workshop.put('x.lrc', content);
      expect((await workshop.import()).summary).toMatchObject({ added: 1, failed: 0 });
      expect((await only())?.lyrics).toMatchObject({ synced: true, lines: lines([1000, 'Grüße']) });
    },
  );

  test('synced lyrics in the tags come before a file', async () => {
    await makeTone(workshop.music('x.flac'), { tags: { LYRICS: '[00:01.00]in the tag' } });
    await workshop.put('x.lrc', '[00:02.00]beside');
    await workshop.import();
    expect((await only())?.lyrics?.lines).toEqual(lines([1000, 'in the tag']));
  });

  test('many songs with lyrics are read by as many statements as one', async () => {
    for (let index = 1; index <= 5; index += 1) {
      await makeTone(workshop.music(`${index}.flac`), { tags: { LYRICS: `Words ${index}` } });
    }
    await workshop.import();
    const { songs, statements } = await details();
    expect(songs.map(({ lyrics }) => lyrics?.text)).toEqual([1, 2, 3, 4, 5].map((index) => `Words ${index}`));
    expect(statements).toHaveLength(3);
  });
});

describe('importing a known file again', () => {
  test('fills what an earlier version did not read, and keeps what is there', async () => {
    const tags = { DATE: '1969-09-26', BPM: '82.5', ISRC: 'GBAYE0601690', LYRICS: 'Words' };
    await makeTone(workshop.music('x.flac'), { tags });
    await workshop.import();
    await workshop.query(
      'update song_details set bpm = 90, isrc = null, read_by = 0; delete from song_lyrics',
    );
    await workshop.query('update audio_file set channels = null, lossless = null');
    expect((await workshop.import()).summary).toMatchObject({ added: 0, present: 1, failed: 0 });
    expect(await only()).toMatchObject({ bpm: 90, isrc: 'GBAYE0601690', lyrics: { text: 'Words' } });
    expect(await workshop.query('select channels, lossless from audio_file')).toEqual([
      { channels: 1, lossless: true },
    ]);
  });

  test('fills a song from before there were such facts', async () => {
    await makeTone(workshop.music('x.flac'), { tags: { BPM: '82.5' } });
    await workshop.import();
    await workshop.query('delete from song_details');
    await workshop.import();
    expect(await only()).toMatchObject({ bpm: 82.5 });
  });

  test('leaves null what somebody emptied since', async () => {
    await makeTone(workshop.music('x.flac'), { tags: { BPM: '82.5' } });
    await workshop.import();
    await workshop.query('update song_details set bpm = null');
    await workshop.import();
    expect(await only()).toMatchObject({ bpm: null });
  });

  test('takes a file .lrc that came since', async () => {
    await makeTone(workshop.music('x.flac'));
    await workshop.import();
    await writeFile(workshop.music('x.lrc'), '[00:03.00]Late');
    await workshop.import();
    expect((await only())?.lyrics?.text).toBe('Late');
  });
});
