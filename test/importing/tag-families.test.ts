import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { albumDetails } from '../../src/catalog/albums/album-details.model.ts';
import { readRelease } from '../../src/catalog/albums/album-identity.model.ts';
import { CreditRole } from '../../src/catalog/credits/credit.model.ts';
import { readTags } from '../../src/catalog/song-facts.model.ts';
import { chooseLyrics } from '../../src/catalog/songs/lyrics.model.ts';
import { songDetails, sortTitleOf } from '../../src/catalog/songs/song-details.model.ts';
import { readAudioMetadata } from '../../src/media/audio-metadata.service.ts';
import { type Id3Frame, id3Tag, makeTaggedMp3, makeTone, withComments } from '../support/audio-files.ts';
import { atFileEnd } from '../support/file-end.ts';
import { hasFfprobe, probeTags } from './corpus/ffprobe.ts';
import { apeTag, uint32le, withChunk } from './corpus/tag-families.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-families-'));
atFileEnd(() => rm(folder, { recursive: true }));

const ids = {
  recording: 'b1a9c0e9-d987-4042-ae91-78d6a3267d69',
  release: 'd6010be3-98f8-422c-a6c9-787e2e491e58',
  group: '9162580e-5df4-32de-80cc-f45a8d8a9b1d',
};
const expected = {
  song: {
    sortTitle: 'Song, The',
    bpm: 120,
    isrc: 'GBAYE0601690',
    musicBrainzId: ids.recording,
    releaseDate: '2009-09-09',
    trackGain: -6.48,
    trackPeak: 0.988553,
    albumGain: null,
    albumPeak: null,
  },
  album: {
    sortTitle: 'Box, The',
    edition: null,
    label: 'Apple Records',
    catalogNumber: 'PCS 7088',
    barcode: '094638246824',
    musicBrainzId: ids.release,
    musicBrainzReleaseGroupId: ids.group,
    releaseDate: '2009-09-09',
    originalReleaseDate: '1969-09-26',
    kind: 'LIVE',
    compilation: null,
  },
  lyrics: { language: null, starts: [1000], lines: ['Words'] },
};

async function factsOf(file: string) {
  const { details, tags } = await readAudioMetadata(file);
  const lyrics = chooseLyrics(details.lyrics, null);
  const { edition, musicBrainzId } = readRelease(tags.release);
  const song = { ...songDetails(details), sortTitle: sortTitleOf(details) };
  return { song, album: { ...albumDetails(details), edition, musicBrainzId }, lyrics };
}

/** A box of MP4: its size, its name, its content. */
function box(name: string, ...content: Buffer[]): Buffer {
  const body = Buffer.concat(content);
  const header = Buffer.alloc(8);
  header.writeUInt32BE(body.length + 8);
  header.write(name, 4, 'latin1');
  return Buffer.concat([header, body]);
}

/** A tag of MP4 with a name of its own. */
function freeTag(name: string, value: string): Buffer {
  const zeros = Buffer.alloc(4);
  const text = Buffer.concat([Buffer.of(0, 0, 0, 1), zeros, Buffer.from(value)]);
  const owner = box('mean', zeros, Buffer.from('com.apple.iTunes'));
  return box('----', owner, box('name', zeros, Buffer.from(name)), box('data', text));
}

/** Adds tags to those that ffmpeg wrote. Its boxes with tags stand at the end, so nothing else moves. */
function addTags(content: Buffer, tags: readonly Buffer[]): Buffer {
  const added = Buffer.concat(tags);
  const list = content.lastIndexOf('ilst') - 4;
  const grown = Buffer.from(content);
  for (const name of ['moov', 'udta', 'meta', 'ilst']) {
    const at = content.lastIndexOf(name) - 4;
    grown.writeUInt32BE(content.readUInt32BE(at) + added.length, at);
  }
  const end = list + content.readUInt32BE(list);
  return Buffer.concat([grown.subarray(0, end), added, grown.subarray(end)]);
}

test('MP4: the tags with names of their own, as Picard writes them', async () => {
  const tags = { date: '2009-09-09', lyrics: '[00:01.00]Words' };
  const file = await makeTone(path.join(folder, 'x.m4a'), { tags });
  const tempo = box('tmpo', box('data', Buffer.of(0, 0, 0, 21, 0, 0, 0, 0, 0, 120)));
  const sorted = Object.entries({ sonm: 'Song, The', soal: 'Box, The (Disc 2)' }).map(([name, value]) =>
    box(name, box('data', Buffer.of(0, 0, 0, 1, 0, 0, 0, 0), Buffer.from(value))),
  );
  const free = Object.entries({
    ISRC: 'GBAYE0601690',
    'MusicBrainz Track Id': ids.recording,
    'MusicBrainz Album Id': ids.release,
    'MusicBrainz Release Group Id': ids.group,
    'MusicBrainz Album Type': 'live',
    replaygain_track_gain: '-6.48 dB',
    replaygain_track_peak: '0.988553',
    LABEL: 'Apple Records',
    CATALOGNUMBER: 'PCS 7088',
    BARCODE: '094638246824',
    ORIGINALDATE: '1969-09-26',
  }).map(([name, value]) => freeTag(name, value));
  await writeFile(file, addTags(await readFile(file), [tempo, ...sorted, ...free]));
  expect(await factsOf(file)).toEqual(expected);
});

const frame = (id: string, text: string): Id3Frame => ({ id, encoding: 0, text });
const own = (name: string, text: string) => frame('TXXX', `${name}\0${text}`);
const frames: Id3Frame[] = [
  frame('TSOT', 'Song, The'),
  frame('TSOA', 'Box, The (Disc 2)'),
  frame('TBPM', '120'),
  frame('TSRC', 'GBAYE0601690'),
  { id: 'UFID', encoding: 'none', text: `http://musicbrainz.org\0${ids.recording}` },
  own('replaygain_track_gain', '-6.48 dB'),
  own('replaygain_track_peak', '0.988553'),
  own('MusicBrainz Album Id', ids.release),
  own('MusicBrainz Release Group Id', ids.group),
  own('MusicBrainz Album Type', 'album/live'),
  own('CATALOGNUMBER', 'PCS 7088'),
  own('BARCODE', '094638246824'),
  frame('TPUB', 'Apple Records'),
  frame('USLT', 'xxx\0[00:01.00]Words'),
];
const dates = {
  3: [frame('TYER', '2009'), frame('TDAT', '0909'), own('ORIGINALDATE', '1969-09-26')],
  4: [frame('TDRC', '2009-09-09'), frame('TDOR', '1969-09-26')],
} as const;

test.each([3, 4] as const)('WAV: a chunk with ID3v2.%i', async (version) => {
  const file = await makeTone(path.join(folder, `x${version}.wav`));
  const tag = id3Tag([...frames, ...dates[version]], version);
  const header = Buffer.from('id3 \0\0\0\0');
  header.writeUInt32LE(tag.length, 4);
  const padding = Buffer.alloc(tag.length % 2);
  const content = Buffer.concat([await readFile(file), header, tag, padding]);
  content.writeUInt32LE(content.length - 8, 4);
  await writeFile(file, content);
  expect(await factsOf(file)).toEqual(expected);
});

test.each([3, 4] as const)('AAC: ID3v2.%i before the frames', async (version) => {
  const file = await makeTone(path.join(folder, `x${version}.aac`));
  const tag = id3Tag([...frames, ...dates[version]], version);
  await writeFile(file, Buffer.concat([tag, await readFile(file)]));
  expect(await factsOf(file)).toEqual(expected);
});

const bigEndian = (value: number) => uint32le(value).swap32();

/** Around a tag, a file of each kind that holds ID3 in a place of its own. */
const holders: Readonly<Record<string, (tag: Buffer) => Promise<string>>> = {
  mp3: (tag) => before(tag, 'frames.mp3', ['-id3v2_version', '0']),
  'mp3, extended': (tag) => before(extended(tag), 'extended.mp3', ['-id3v2_version', '0']),
  aac: (tag) => before(tag, 'frames.aac'),
  wv: (tag) => before(tag, 'frames.wv', ['-c:a', 'wavpack', '-f', 'wv']),
  async wav(tag) {
    const file = await makeTone(path.join(folder, 'frames.wav'));
    await writeFile(file, withChunk(await readFile(file), 'id3 ', tag));
    return file;
  },
  async aiff(tag) {
    const file = await makeTone(path.join(folder, 'frames.aiff'));
    await writeFile(file, withChunk(await readFile(file), 'ID3 ', tag, 'BE'));
    return file;
  },
};

async function before(tag: Buffer, name: string, options: string[] = []): Promise<string> {
  const file = await makeTone(path.join(folder, name), { options });
  await writeFile(file, Buffer.concat([tag, await readFile(file)]));
  return file;
}

const borrowed = [
  frame('TIT2', 'The Song'),
  frame('XSOT', 'Song, The'),
  frame('XSOA', 'Box, The'),
  frame('XSOP', 'Singer, The'),
  frame('XDOR', '1969-09-26'),
  frame('TBPM', '90'),
];

/** The same tag with padding and an extended header, which says how long it is without its length. */
function extended(tag: Buffer): Buffer {
  const body = Buffer.concat([bigEndian(6), Buffer.alloc(6), tag.subarray(10), Buffer.alloc(20)]);
  const size = Buffer.of(0, 0, body.length >> 7, body.length & 0x7f);
  return Buffer.concat([Buffer.from('ID3\x03\0\x40', 'latin1'), size, body]);
}

test.each(Object.keys(holders))('%s: what ID3v2.3 borrows from 2.4 by names with X', async (kind) => {
  const tag = id3Tag(borrowed);
  const file = String(await holders[kind]?.(tag));
  const { song, album } = await factsOf(file);
  const { tags } = await readAudioMetadata(file);
  expect({
    titles: [tags.title, song.sortTitle, album.sortTitle],
    artists: tags.people.artists.sortNames,
    originally: album.originalReleaseDate,
    bpm: song.bpm,
  }).toEqual({
    titles: ['The Song', 'Song, The', 'Box, The'],
    artists: ['Singer, The'],
    originally: '1969-09-26',
    bpm: 90,
  });
});

// Picard's table: what each family of tags calls a fact. https://picard-docs.musicbrainz.org/en/appendices/tag_mapping.html
// A function of ID3 is a name in the frame of involved people; `-` stands for what a family has no name for.

const people = ['artist', 'second'].map((part) => `${part} of the song`);
const table = [
  // fact, value, ID3v2.4, ID3v2.3, Vorbis, APEv2, MP4, Windows Media, RIFF
  ['title', 'The Title', 'TIT2', 'TIT2', 'TITLE', 'Title', '©nam', 'Title', 'INAM'],
  ['titleSort', 'Title, The', 'TSOT', 'TSOT', 'TITLESORT', 'TITLESORT', 'sonm', 'WM/TitleSortOrder', '-'],
  ['album', 'The Album', 'TALB', 'TALB', 'ALBUM', 'Album', '©alb', 'WM/AlbumTitle', 'IPRD'],
  ['albumSort', 'Album, The', 'TSOA', 'TSOA', 'ALBUMSORT', 'ALBUMSORT', 'soal', 'WM/AlbumSortOrder', '-'],
  ['artist', people.join(' & '), 'TPE1', 'TPE1', 'ARTIST', 'Artist', '©ART', 'Author', 'IART'],
  [
    'artists',
    people.join('\0'),
    'TXXX:ARTISTS',
    'TXXX:ARTISTS',
    'ARTISTS',
    'Artists',
    '----:ARTISTS',
    'WM/ARTISTS',
    '-',
  ],
  [
    'artistSort',
    'song, artist; song, second',
    'TSOP',
    'TSOP',
    'ARTISTSORT',
    'ARTISTSORT',
    'soar',
    'WM/ArtistSortOrder',
    '-',
  ],
  ['albumArtist', 'The Band', 'TPE2', 'TPE2', 'ALBUMARTIST', 'Album Artist', 'aART', 'WM/AlbumArtist', '-'],
  [
    'albumArtistSort',
    'Band, The',
    'TSO2',
    'TSO2',
    'ALBUMARTISTSORT',
    'ALBUMARTISTSORT',
    'soaa',
    'WM/AlbumArtistSortOrder',
    '-',
  ],
  ['COMPOSER', 'A Composer', 'TCOM', 'TCOM', 'COMPOSER', 'Composer', '©wrt', 'WM/Composer', 'IMUS'],
  [
    'composerSort',
    'Composer, A',
    'TSOC',
    'TSOC',
    'COMPOSERSORT',
    'COMPOSERSORT',
    'soco',
    'WM/ComposerSortOrder',
    '-',
  ],
  ['LYRICIST', 'A Lyricist', 'TEXT', 'TEXT', 'LYRICIST', 'Lyricist', '----:LYRICIST', 'WM/Writer', 'IWRI'],
  [
    'CONDUCTOR',
    'A Conductor',
    'TPE3',
    'TPE3',
    'CONDUCTOR',
    'Conductor',
    '----:CONDUCTOR',
    'WM/Conductor',
    '-',
  ],
  ['REMIXER', 'A Remixer', 'TPE4', 'TPE4', 'REMIXER', 'MixArtist', '----:REMIXER', 'WM/ModifiedBy', '-'],
  [
    'PRODUCER',
    'A Producer',
    'TIPL:producer',
    'IPLS:producer',
    'PRODUCER',
    'Producer',
    '----:PRODUCER',
    'WM/Producer',
    'IPRO',
  ],
  [
    'ARRANGER',
    'An Arranger',
    'TIPL:arranger',
    'IPLS:arranger',
    'ARRANGER',
    'Arranger',
    '----:ARRANGER',
    'WM/Arranger',
    '-',
  ],
  [
    'ENGINEER',
    'An Engineer',
    'TIPL:engineer',
    'IPLS:engineer',
    'ENGINEER',
    'Engineer',
    '----:ENGINEER',
    'WM/Engineer',
    'IENG',
  ],
  ['MIXER', 'A Mixer', 'TIPL:mix', 'IPLS:mix', 'MIXER', 'Mixer', '----:MIXER', 'WM/Mixer', '-'],
  [
    'DJ_MIXER',
    'A Mixing DJ',
    'TIPL:DJ-mix',
    'IPLS:DJ-mix',
    'DJMIXER',
    'DJMixer',
    '----:DJMIXER',
    'WM/DJMixer',
    '-',
  ],
  ['PERFORMER', 'A Player (guitar)', 'TMCL:guitar', 'IPLS:guitar', 'PERFORMER', 'Performer', '-', '-', '-'],
  ['genre', 'Ambient', 'TCON', 'TCON', 'GENRE', 'Genre', '©gen', 'WM/Genre', 'IGNR'],
  ['date', '2009-09-09', 'TDRC', 'TXXX:RELEASEDATE', 'DATE', 'Year', '©day', 'WM/Year', 'ICRD'],
  [
    'originalDate',
    '1969-09-26',
    'TDOR',
    'TXXX:ORIGINALDATE',
    'ORIGINALDATE',
    'ORIGINALDATE',
    '----:ORIGINALDATE',
    'WM/OriginalReleaseTime',
    '-',
  ],
  ['bpm', '120', 'TBPM', 'TBPM', 'BPM', 'BPM', '----:BPM', 'WM/BeatsPerMinute', '-'],
  ['isrc', 'GBAYE0601690', 'TSRC', 'TSRC', 'ISRC', 'ISRC', '----:ISRC', 'WM/ISRC', '-'],
  ['label', 'Apple Records', 'TPUB', 'TPUB', 'LABEL', 'Label', '----:LABEL', 'WM/Publisher', '-'],
  [
    'catalogNumber',
    'PCS 7088',
    'TXXX:CATALOGNUMBER',
    'TXXX:CATALOGNUMBER',
    'CATALOGNUMBER',
    'CatalogNumber',
    '----:CATALOGNUMBER',
    'WM/CatalogNo',
    '-',
  ],
  [
    'barcode',
    '094638246824',
    'TXXX:BARCODE',
    'TXXX:BARCODE',
    'BARCODE',
    'Barcode',
    '----:BARCODE',
    'WM/Barcode',
    '-',
  ],
  [
    'discTitle',
    'Side One',
    'TSST',
    'TSST',
    'DISCSUBTITLE',
    'DiscSubtitle',
    '----:DISCSUBTITLE',
    'WM/SetSubTitle',
    '-',
  ],
  [
    'kind',
    'live',
    'TXXX:MusicBrainz Album Type',
    'TXXX:MusicBrainz Album Type',
    'RELEASETYPE',
    'MUSICBRAINZ_ALBUMTYPE',
    '----:MusicBrainz Album Type',
    'MusicBrainz/Album Type',
    '-',
  ],
  [
    'recording',
    ids.recording,
    'UFID',
    'UFID',
    'MUSICBRAINZ_TRACKID',
    'MUSICBRAINZ_TRACKID',
    '----:MusicBrainz Track Id',
    'MusicBrainz/Track Id',
    '-',
  ],
  [
    'release',
    ids.release,
    'TXXX:MusicBrainz Album Id',
    'TXXX:MusicBrainz Album Id',
    'MUSICBRAINZ_ALBUMID',
    'MUSICBRAINZ_ALBUMID',
    '----:MusicBrainz Album Id',
    'MusicBrainz/Album Id',
    '-',
  ],
  [
    'group',
    ids.group,
    'TXXX:MusicBrainz Release Group Id',
    'TXXX:MusicBrainz Release Group Id',
    'MUSICBRAINZ_RELEASEGROUPID',
    'MUSICBRAINZ_RELEASEGROUPID',
    '----:MusicBrainz Release Group Id',
    'MusicBrainz/Release Group Id',
    '-',
  ],
  [
    'albumArtistId',
    ids.group,
    'TXXX:MusicBrainz Album Artist Id',
    'TXXX:MusicBrainz Album Artist Id',
    'MUSICBRAINZ_ALBUMARTISTID',
    'MUSICBRAINZ_ALBUMARTISTID',
    '----:MusicBrainz Album Artist Id',
    'MusicBrainz/Album Artist Id',
    '-',
  ],
  [
    'trackGain',
    '-6.48 dB',
    'TXXX:REPLAYGAIN_TRACK_GAIN',
    'TXXX:replaygain_track_gain',
    'REPLAYGAIN_TRACK_GAIN',
    'REPLAYGAIN_TRACK_GAIN',
    '----:REPLAYGAIN_TRACK_GAIN',
    'REPLAYGAIN_TRACK_GAIN',
    '-',
  ],
  [
    'albumPeak',
    '0.988553',
    'TXXX:REPLAYGAIN_ALBUM_PEAK',
    'TXXX:replaygain_album_peak',
    'REPLAYGAIN_ALBUM_PEAK',
    'REPLAYGAIN_ALBUM_PEAK',
    '----:REPLAYGAIN_ALBUM_PEAK',
    'REPLAYGAIN_ALBUM_PEAK',
    '-',
  ],
  ['lyrics', 'Some words', 'USLT', 'USLT', 'LYRICS', 'Lyrics', '©lyr', 'WM/Lyrics', '-'],
] as const;

const families = ['ID3v2.4', 'ID3v2.3', 'Vorbis', 'APEv2', 'MP4', 'Windows Media', 'RIFF'] as const;
type Named = { fact: string; name: string; value: string };

/** A frame of ID3 by its name in the table. */
function frameOf({ name, value }: Named, version: 3 | 4): Id3Frame {
  const [id = '', key] = name.split(':');
  // ID3v2.3 separates values by slashes.
  const text = version === 3 ? value.replaceAll('\0', '/') : value;
  if (id === 'TXXX') return own(String(key), text);
  if (id === 'UFID') return { id, encoding: 'none', text: `http://musicbrainz.org\0${value}` };
  if (id === 'USLT') return frame(id, `eng\0${value}`);
  return frame(id, key ? `${key}\0${value.replace(/ \(.*/, '')}` : text);
}

/** Frames with involved people hold all of them. */
function framesOf(named: readonly Named[], version: 3 | 4): Id3Frame[] {
  const frames = named.map((one) => frameOf(one, version));
  const involved = Map.groupBy(frames, ({ id }) => id);
  return [...involved].flatMap(([id, all]) =>
    /^(?:TIPL|TMCL|IPLS)$/.test(id) ? [frame(id, all.map(({ text }) => String(text)).join('\0'))] : all,
  );
}

const writers: Record<(typeof families)[number], (named: readonly Named[]) => Promise<string>> = {
  'ID3v2.4': (named) => makeTaggedMp3(path.join(folder, 'table4.mp3'), framesOf(named, 4), 4),
  'ID3v2.3': (named) => makeTaggedMp3(path.join(folder, 'table3.mp3'), framesOf(named, 3), 3),
  async Vorbis(named) {
    const file = await makeTone(path.join(folder, 'table.flac'));
    const comments = named.flatMap(({ name, value }) => value.split('\0').map((one) => `${name}=${one}`));
    await writeFile(file, withComments(await readFile(file), comments));
    return file;
  },
  async APEv2(named) {
    const file = await makeTone(path.join(folder, 'table.wv'), { options: ['-c:a', 'wavpack', '-f', 'wv'] });
    const tag = apeTag(named.map(({ name, value }) => [name, value] as const));
    await writeFile(file, Buffer.concat([await readFile(file), tag]));
    return file;
  },
  async MP4(named) {
    const file = await makeTone(path.join(folder, 'table.m4a'), { tags: { comment: 'made by a test' } });
    const tags = named.flatMap(({ name, value }) => {
      const [id = '', key] = name.split(':');
      const texts = value.split('\0');
      if (key) return texts.map((text) => freeTag(key, text));
      return [box(id, box('data', Buffer.from([0, 0, 0, 1, 0, 0, 0, 0]), Buffer.from(value)))];
    });
    await writeFile(file, addTags(await readFile(file), tags));
    return file;
  },
  'Windows Media': (named) =>
    makeTone(path.join(folder, 'table.wma'), {
      tags: Object.fromEntries(named.map(({ name, value }) => [name, value.replaceAll('\0', '; ')])),
      options: ['-c:a', 'wmav2', '-f', 'asf'],
    }),
  async RIFF(named) {
    const file = await makeTone(path.join(folder, 'table.wav'), { options: ['-bitexact'] });
    const chunks = named.map(({ name, value }) => {
      const text = Buffer.from(`${value}\0`);
      return Buffer.concat([Buffer.from(name), uint32le(text.length), text, Buffer.alloc(text.length % 2)]);
    });
    await writeFile(
      file,
      withChunk(await readFile(file), 'LIST', Buffer.concat([Buffer.from('INFO'), ...chunks])),
    );
    return file;
  },
};

/** All facts of a file, under the names of the table. */
async function toldBy(file: string): Promise<Record<string, string | null | undefined>> {
  const { song, album, lyrics } = await factsOf(file);
  const { tags, details } = await readAudioMetadata(file);
  const { credits, albumCredits, title, album: albumTitle, genres } = readTags(tags);
  const main = credits.credits.filter(({ role }) => role === CreditRole.MAIN);
  const others = credits.credits.filter(({ role }) => role !== CreditRole.MAIN);
  const [albumArtist] = albumCredits.credits;
  const [composer] = others.filter(({ role }) => role === CreditRole.COMPOSER);
  return {
    ...Object.fromEntries(
      others.map(({ role, name, detail }) => [role, detail ? `${name} (${detail})` : name]),
    ),
    title,
    titleSort: song.sortTitle,
    album: albumTitle,
    albumSort: album.sortTitle,
    artist: tags.people.artists.printed,
    artists: main.map(({ name }) => name).join('\0'),
    artistSort: main.map(({ sortName }) => sortName).join('; '),
    albumArtist: albumArtist?.name,
    albumArtistSort: albumArtist?.sortName,
    albumArtistId: albumArtist?.musicBrainzId,
    composerSort: composer?.sortName,
    genre: genres[0],
    date: song.releaseDate,
    originalDate: album.originalReleaseDate,
    bpm: String(song.bpm),
    isrc: song.isrc,
    label: album.label,
    catalogNumber: album.catalogNumber,
    barcode: album.barcode,
    discTitle: details.release.discTitle,
    kind: album.kind?.toLowerCase(),
    recording: song.musicBrainzId,
    release: album.musicBrainzId,
    group: album.musicBrainzReleaseGroupId,
    trackGain: `${song.trackGain} dB`,
    albumPeak: String(song.albumPeak),
    lyrics: lyrics?.lines.join(),
  };
}

/** Frames of ID3 in whose lists ffprobe finds nobody, and the one with the id. */
const lists = ['PRODUCER', 'ARRANGER', 'ENGINEER', 'MIXER', 'DJ_MIXER', 'PERFORMER', 'recording'];

/** What ffprobe does not read. */
const unreadByFfprobe: Record<(typeof families)[number], readonly string[]> = {
  'ID3v2.4': lists,
  'ID3v2.3': lists,
  Vorbis: [],
  APEv2: [],
  MP4: [],
  'Windows Media': [],
  RIFF: [],
};

/** In RIFF, single names are not told apart from the text. */
const untold = new Set(['artists', 'artistSort', 'albumArtist']);

test.each(families)(
  'every name that Picard gives a fact in %s is read, and ffprobe reads the same',
  async (family) => {
    const named = table.flatMap(([fact, value, ...names]) => {
      const name = names[families.indexOf(family)] ?? '-';
      return name === '-' ? [] : [{ fact, value, name }];
    });
    const file = await writers[family](named);
    const told = await toldBy(file);
    const expected = Object.fromEntries(named.map(({ fact, value }) => [fact, value]));
    const read = Object.fromEntries(Object.keys(expected).map((fact) => [fact, told[fact]]));
    expect(read).toEqual(expected);
    if (!hasFfprobe) return;
    const theirs = new Set(
      [...(await probeTags(file)).values()].flatMap((text) => text.split(/[;/]/)).map((text) => text.trim()),
    );
    const missed = named.filter(({ fact, value }) => !untold.has(fact) && !theirs.has(value.trim()));
    expect(missed.map(({ fact }) => fact)).toEqual(unreadByFfprobe[family]);
  },
);
