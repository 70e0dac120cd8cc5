import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeTone, withComments } from '../../support/audio-files.ts';
import {
  bw64,
  dffChunk,
  dsdiff,
  dsdiffSeconds,
  dsf,
  dsfSeconds,
  matroskaTags,
  monkeysAudio,
  musepack7,
  musepack7Seconds,
  musepack8,
  musepack8Seconds,
  windowsMedia,
} from './made-containers.ts';
import { withOggComments } from './ogg-comments.ts';
import { apeV2, type Encoding, id3v1, id3v2, id3v22, withChunk } from './tag-families.ts';
import { allScripts, latin1Scripts, type Script, type SongTexts, textsOf } from './texts.ts';

// The corpus: every format with every family of tags that it is seen with, in several scripts, and what the catalog is to say
// of each file.

/** What is true of the sound of a file. */
export interface SoundFacts {
  codec: string;
  container: string;
  channels: number;
  sampleRate: number;
  bitDepth: number | null;
  lossless: boolean;
  playable: boolean;
  mimeType: string;
  /** Seconds. */
  duration: number;
}

export interface CorpusFile {
  name: string;
  content: Buffer;
  texts: SongTexts;
  sound: SoundFacts;
  /** Whether it ends before it should. */
  isCut: boolean;
}

/** Of sounds made by ffmpeg. */
const seconds = 0.5;
const mp3Seconds = (frames: number) => (frames * 1152) / 44_100;
const pcm = {
  channels: 1,
  sampleRate: 44_100,
  bitDepth: 16,
  lossless: true,
  playable: true,
  duration: seconds,
};
const lossy = { ...pcm, bitDepth: null, lossless: false };
const unplayable = { playable: false };
const mpeg = {
  ...lossy,
  codec: 'MPEG 1 Layer 3',
  container: 'MPEG',
  mimeType: 'audio/mpeg',
  duration: mp3Seconds(21),
};
const mp4 = { container: 'MP4', mimeType: 'audio/mp4' };
const ogg = { container: 'Ogg', mimeType: 'audio/ogg' };
const wave = { ...pcm, codec: 'PCM', container: 'WAVE', mimeType: 'audio/wav' };
const aiff = { ...pcm, ...unplayable, codec: 'PCM', container: 'AIFF', mimeType: 'audio/aiff' };
const asf = { ...lossy, ...unplayable, container: 'ASF', mimeType: 'audio/x-ms-wma', duration: 0.51 };
const mka = { container: 'Matroska', mimeType: 'audio/matroska', playable: false };
const dsd = { codec: 'DSD', sampleRate: 2_822_400, bitDepth: 1, lossless: true, playable: false };
const musepack = {
  ...lossy,
  ...unplayable,
  channels: 2,
  codec: 'Musepack',
  container: 'Musepack',
  mimeType: 'audio/x-musepack',
};

/** A way to make a file with tags. */
interface Recipe {
  /** The name of the file without a number, such as `mp3 with ID3v1.mp3`. */
  name: string;
  sound: SoundFacts;
  scripts: readonly Script[];
  make(texts: SongTexts): Buffer | Promise<Buffer>;
}

/** Where ffmpeg writes. */
class Kitchen {
  readonly #folder: string;
  readonly #bare = new Map<string, Promise<Buffer>>();
  #made = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** A file without tags, made once. */
  bare(ending: string, options: string): Promise<Buffer> {
    const key = `${ending} ${options}`;
    const known = this.#bare.get(key);
    if (known) return known;
    const made = this.tagged(ending, options, null);
    this.#bare.set(key, made);
    return made;
  }

  /** A file with tags that ffmpeg writes. */
  async tagged(ending: string, options: string, texts: SongTexts | null): Promise<Buffer> {
    this.#made += 1;
    const { title, artist, album, track, genre, year: date } = texts ?? ({} as Partial<SongTexts>);
    const tags = texts ? { title, artist, album, track, genre, date } : {};
    const file = path.join(this.#folder, `.making ${this.#made}.${ending}`);
    await makeTone(file, {
      seconds,
      frequency: 440,
      tags: tags as Record<string, string>,
      options: options.split(' ').filter(Boolean),
    });
    const content = await readFile(file);
    await rm(file);
    return content;
  }
}

const join = async (...parts: (Buffer | Promise<Buffer>)[]) => Buffer.concat(await Promise.all(parts));

function mp3Recipes(kitchen: Kitchen): Recipe[] {
  const sound = kitchen.bare('mp3', '-id3v2_version 0 -write_xing 0 -b:a 128k');
  const noXing = { ...mpeg, duration: mp3Seconds(21) };
  const before = (tag: (texts: SongTexts) => Buffer) => (texts: SongTexts) => join(tag(texts), sound);
  const after = (tag: (texts: SongTexts) => Buffer) => (texts: SongTexts) => join(sound, tag(texts));
  const recipe = (name: string, scripts: readonly Script[], make: Recipe['make']): Recipe => {
    return { name: `mp3 with ${name}.mp3`, sound: noXing, scripts, make };
  };
  const encodings: readonly [string, Encoding, readonly Script[]][] = [
    ['Latin-1', 0, latin1Scripts],
    ['UTF-16', 1, allScripts],
  ];
  const later: typeof encodings = [...encodings, ['UTF-16BE', 2, allScripts], ['UTF-8', 3, allScripts]];
  return [
    recipe('ID3v1', latin1Scripts, after(id3v1)),
    recipe(
      'ID3v2.2 in Latin-1',
      latin1Scripts,
      before((texts) => id3v22(texts, 0)),
    ),
    recipe(
      'ID3v2.2 in UTF-16',
      allScripts,
      before((texts) => id3v22(texts, 1)),
    ),
    ...encodings.map(([name, code, scripts]) =>
      recipe(
        `ID3v2.3 in ${name}`,
        scripts,
        before((texts) => id3v2(texts, 3, code)),
      ),
    ),
    ...later.map(([name, code, scripts]) =>
      recipe(
        `ID3v2.4 in ${name}`,
        scripts,
        before((texts) => id3v2(texts, 4, code)),
      ),
    ),
    recipe('APEv2', allScripts, after(apeV2)),
    recipe(
      'APEv2 and ID3v1',
      latin1Scripts,
      after((texts) => Buffer.concat([apeV2(texts), id3v1(texts)])),
    ),
    recipe('ID3v2.4, APEv2 and ID3v1', ['plain'], (texts) =>
      join(id3v2(texts, 4, 3), sound, apeV2(texts), id3v1(texts)),
    ),
    recipe('garbage between', ['plain'], (texts) => join(id3v2(texts, 4, 3), Buffer.alloc(3000), sound)),
    recipe('two tags', ['plain'], (texts) => join(id3v2(texts, 4, 3), id3v2(texts, 4, 3), sound)),
  ];
}

function flacRecipes(kitchen: Kitchen): Recipe[] {
  const sound = { ...pcm, codec: 'FLAC', container: 'FLAC', mimeType: 'audio/flac' };
  const comments = ({ title, artist, album, track, year, genre }: SongTexts) => [
    `TITLE=${title}`,
    `artist=${artist}`,
    `Album=${album}`,
    `TRACKNUMBER=${track}`,
    `DATE=${year}`,
    `GENRE=${genre}`,
  ];
  const oggSound = { ...pcm, ...ogg, codec: 'FLAC' };
  const inOgg = kitchen.bare('ogg', '-c:a flac -f ogg');
  const made = async (options: string, texts: SongTexts) =>
    withComments(await kitchen.bare('flac', options), comments(texts));
  return [
    {
      name: 'flac in ogg.oga',
      sound: oggSound,
      scripts: allScripts,
      make: async (texts) => withOggComments(await inOgg, comments(texts)),
    },
    { name: 'flac.flac', sound, scripts: allScripts, make: (texts) => made('', texts) },
    {
      name: 'flac of 24 bits.flac',
      sound: { ...sound, bitDepth: 24, sampleRate: 96_000, channels: 2 },
      scripts: ['plain'],
      make: (texts) => made('-ac 2 -ar 96000 -sample_fmt s32', texts),
    },
    { name: 'flac named mp3.mp3', sound, scripts: ['plain'], make: (texts) => made('', texts) },
    {
      name: 'flac with ID3v2 before.flac',
      sound,
      scripts: ['plain', 'japanese'],
      make: (texts) => join(id3v2({ ...texts, title: 'Not this one' }, 4, 3), made('', texts)),
    },
  ];
}

/** Formats whose tags ffmpeg writes. */
function ffmpegRecipes(kitchen: Kitchen): Recipe[] {
  const opus = { ...lossy, codec: 'Opus', sampleRate: 48_000 };
  const aac = { ...lossy, ...mp4, codec: 'MPEG-4/AAC' };
  const rows: readonly [name: string, options: string, sound: SoundFacts, scripts?: readonly Script[]][] = [
    ['vorbis.ogg', '', { ...lossy, ...ogg, codec: 'Vorbis I' }],
    ['opus.opus', '', { ...opus, ...ogg, mimeType: 'audio/ogg; codecs=opus' }],
    [
      'speex.spx',
      '-c:a libspeex -ar 16000 -f ogg',
      {
        ...lossy,
        ...ogg,
        ...unplayable,
        codec: 'Speex',
        sampleRate: 16_000,
        mimeType: 'audio/ogg; codecs=speex',
        duration: 0.491,
      },
    ],
    ['aac.m4a', '', aac],
    ['aac with its index first.m4a', '-movflags +faststart', aac, ['plain', 'cyrillic']],
    ['aac of 6 channels.m4b', '-ac 6 -f ipod -c:a aac', { ...aac, channels: 6 }, ['plain']],
    ['alac.m4a', '-c:a alac', { ...pcm, ...mp4, ...unplayable, codec: 'ALAC' }],
    [
      'alac of 24 bits.m4a',
      '-c:a alac -sample_fmt s32p -ac 2 -ar 96000',
      { ...pcm, ...mp4, ...unplayable, codec: 'ALAC', bitDepth: 24, channels: 2, sampleRate: 96_000 },
      ['plain'],
    ],
    ['flac in mp4.mp4', '-c:a flac -f mp4 -strict -2', { ...pcm, ...mp4, codec: 'FLAC' }, ['plain', 'signs']],
    ['wma 1.wma', '-c:a wmav1 -f asf', { ...asf, codec: 'Windows Media Audio 1' }],
    ['wma 2.wma', '-c:a wmav2 -f asf', { ...asf, codec: 'Windows Media Audio 2' }],
    [
      'vorbis in matroska.mka',
      '-c:a libvorbis -f matroska',
      { ...lossy, ...mka, codec: 'Vorbis I', duration: 0.503 },
    ],
    ['flac in matroska.mka', '-c:a flac -f matroska', { ...pcm, ...mka, codec: 'FLAC' }],
    ['pcm in matroska.mka', '-c:a pcm_s16le -f matroska', { ...pcm, ...mka, codec: 'PCM' }, ['plain']],
    [
      'opus in webm.webm',
      '-c:a libopus -f webm',
      { ...opus, ...mka, playable: true, mimeType: 'audio/webm', duration: 0.508 },
    ],
    ['wav with INFO.wav', '', wave],
    [
      'rf64 with INFO.wav',
      '-c:a pcm_s16le -f wav -rf64 always',
      { ...wave, ...unplayable, container: 'RF64' },
    ],
    [
      'wavpack with APEv2 by ffmpeg.wv',
      '-f wv',
      { ...pcm, ...unplayable, codec: 'WavPack', container: 'WavPack', mimeType: 'audio/x-wavpack' },
    ],
    [
      'tta with APEv2 by ffmpeg.tta',
      '-f tta',
      { ...pcm, ...unplayable, codec: 'TTA', container: 'TTA', mimeType: 'audio/x-tta' },
    ],
  ];
  return rows.map(([name, options, sound, scripts = allScripts]) => {
    const ending = path.extname(name).slice(1);
    return { name, sound, scripts, make: (texts) => kitchen.tagged(ending, options, texts) };
  });
}

/** Formats whose tags are around or within their sound. */
function wrappedRecipes(kitchen: Kitchen): Recipe[] {
  const wv = { ...pcm, ...unplayable, codec: 'WavPack', container: 'WavPack', mimeType: 'audio/x-wavpack' };
  const tta = { ...pcm, ...unplayable, codec: 'TTA', container: 'TTA', mimeType: 'audio/x-tta' };
  const ape = {
    ...pcm,
    ...unplayable,
    channels: 2,
    codec: "Monkey's Audio",
    container: "Monkey's Audio",
    mimeType: 'audio/x-ape',
  };
  const apeFacts = { ...ape, duration: (2 * 73_728 + 1000) / 44_100 };
  const bareWav = kitchen.bare('wav', '');
  const bareRf64 = kitchen.bare('wav', '-c:a pcm_s16le -f wav -rf64 always');
  const chunk = async (file: Promise<Buffer>, id: string, tag: Buffer, order?: 'BE') =>
    withChunk(await file, id, tag, order);
  const rows: readonly [name: string, sound: SoundFacts, scripts: readonly Script[], make: Recipe['make']][] =
    [
      ['wav with ID3v2.3.wav', wave, allScripts, (texts) => chunk(bareWav, 'id3 ', id3v2(texts, 3, 1))],
      ['wav with ID3v2.4.wav', wave, allScripts, (texts) => chunk(bareWav, 'ID3 ', id3v2(texts, 4, 3))],
      [
        'rf64 with ID3v2.4.rf64',
        { ...wave, ...unplayable, container: 'RF64' },
        ['plain', 'cyrillic'],
        (texts) => chunk(bareRf64, 'id3 ', id3v2(texts, 4, 3)),
      ],
      [
        'bw64 with ID3v2.4.wav',
        { ...wave, ...unplayable, container: 'BW64' },
        ['plain', 'japanese'],
        async (texts) => bw64(await chunk(bareRf64, 'id3 ', id3v2(texts, 4, 3))),
      ],
      [
        'aiff with ID3v2.3.aiff',
        aiff,
        allScripts,
        (texts) => chunk(kitchen.bare('aiff', '-f aiff'), 'ID3 ', id3v2(texts, 3, 1), 'BE'),
      ],
      [
        'aiff with ID3v2.4.aif',
        aiff,
        allScripts,
        (texts) => chunk(kitchen.bare('aiff', '-f aiff'), 'ID3 ', id3v2(texts, 4, 3), 'BE'),
      ],
      [
        'aiff-c of floats.aifc',
        { ...aiff, codec: 'IEEE_FLOAT', container: 'AIFF-C', bitDepth: 32 },
        ['plain', 'western'],
        (texts) => chunk(kitchen.bare('aiff', '-f aiff -c:a pcm_f32be'), 'ID3 ', id3v2(texts, 4, 3), 'BE'),
      ],
      [
        'aac.aac',
        {
          ...lossy,
          codec: 'AAC',
          container: 'ADTS/MPEG-4',
          mimeType: 'audio/aac',
          duration: (23 * 1024) / 44_100,
        },
        allScripts,
        (texts) => join(id3v2(texts, 4, 3), kitchen.bare('aac', '')),
      ],
      ['wavpack with APEv2.wv', wv, allScripts, (texts) => join(kitchen.bare('wv', '-f wv'), apeV2(texts))],
      [
        'wavpack with ID3v1.wv',
        wv,
        latin1Scripts,
        (texts) => join(kitchen.bare('wv', '-f wv'), id3v1(texts)),
      ],
      [
        'tta with ID3v2.3.tta',
        tta,
        allScripts,
        (texts) => join(id3v2(texts, 3, 1), kitchen.bare('tta', '-f tta')),
      ],
      [
        'tta with ID3v1.tta',
        tta,
        latin1Scripts,
        (texts) => join(kitchen.bare('tta', '-f tta'), id3v1(texts)),
      ],
      ['ape with APEv2.ape', apeFacts, allScripts, (texts) => join(monkeysAudio(), apeV2(texts))],
      [
        'ape with APEv2 and ID3v1.ape',
        apeFacts,
        latin1Scripts,
        (texts) => join(monkeysAudio(), apeV2(texts), id3v1(texts)),
      ],
      [
        'musepack 7.mpc',
        { ...musepack, duration: musepack7Seconds },
        allScripts,
        (texts) => join(musepack7(), apeV2(texts)),
      ],
      [
        'musepack 8.mpc',
        { ...musepack, duration: musepack8Seconds },
        allScripts,
        (texts) => join(musepack8(), apeV2(texts)),
      ],
      [
        'dsf with ID3v2.3.dsf',
        { ...dsd, channels: 1, container: 'DSF', mimeType: 'audio/x-dsf', duration: dsfSeconds },
        allScripts,
        (texts) => dsf(id3v2(texts, 3, 1)),
      ],
      [
        'dsf with ID3v2.4.dsf',
        { ...dsd, channels: 1, container: 'DSF', mimeType: 'audio/x-dsf', duration: dsfSeconds },
        allScripts,
        (texts) => dsf(id3v2(texts, 4, 3)),
      ],
      [
        'dsdiff with ID3v2.4.dff',
        { ...dsd, channels: 2, container: 'DSDIFF', mimeType: 'audio/x-dff', duration: dsdiffSeconds },
        allScripts,
        (texts) => dsdiff([dffChunk('ID3 ', id3v2(texts, 4, 3))]),
      ],
      [
        'wma professional.wma',
        { ...asf, codec: 'Windows Media Audio Professional' },
        ['plain', 'signs'],
        async (texts) => windowsMedia(await kitchen.tagged('wma', '-c:a wmav2 -f asf', texts), 0x162),
      ],
      [
        'wma lossless.wma',
        { ...asf, codec: 'Windows Media Audio Lossless', lossless: true, bitDepth: 16 },
        ['plain', 'japanese'],
        async (texts) => windowsMedia(await kitchen.tagged('wma', '-c:a wmav2 -f asf', texts), 0x163),
      ],
      [
        'matroska with tags of levels.mka',
        { ...lossy, ...mka, codec: 'Vorbis I', duration: 0.503 },
        allScripts,
        (texts) => join(kitchen.bare('mka', '-c:a libvorbis -f matroska -live 1'), levels(texts)),
      ],
    ];
  return rows.map(([name, sound, scripts, make]) => ({ name, sound, scripts, make }));
}

function levels({ title, artist, album, track, year, genre }: SongTexts): Buffer {
  return matroskaTags({
    50: { TITLE: album, DATE_RELEASED: year, TOTAL_PARTS: '9' },
    30: { TITLE: title, ARTIST: artist, PART_NUMBER: Number.parseInt(track, 10).toString(), GENRE: genre },
  });
}

let made: Promise<CorpusFile[]> | undefined;

/** Made once for all test files of a process.
 * @param folder for files on their way. */
export function makeCorpus(folder: string): Promise<CorpusFile[]> {
  made ??= cook(folder);
  return made;
}

async function cook(folder: string): Promise<CorpusFile[]> {
  await mkdir(folder, { recursive: true });
  const kitchen = new Kitchen(folder);
  const recipes = [
    ...mp3Recipes(kitchen),
    ...flacRecipes(kitchen),
    ...ffmpegRecipes(kitchen),
    ...wrappedRecipes(kitchen),
  ];
  const files: CorpusFile[] = [];
  for (const { name, sound, scripts, make } of recipes) {
    for (const script of scripts) {
      const texts = textsOf(script, files.length + 1);
      const { name: stem, ext } = path.parse(name);
      files.push({
        name: `${stem} in ${script}${ext}`,
        content: await make(texts),
        texts,
        sound,
        isCut: false,
      });
    }
  }
  return files;
}

export async function writeCorpus(folder: string, files: readonly CorpusFile[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, content } of files) await writeFile(path.join(folder, name), content);
}
