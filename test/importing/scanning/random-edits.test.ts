import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { id3Tag, makeTone } from '../../support/audio-files.ts';
import { Library } from './library.ts';

const library = await Library.open();
const seed = Number(process.env.SCAN_SEED ?? Date.now() % 1_000_000);
const sounds = 12;

/** Mulberry32. */
function randomFrom(start: number) {
  let state = start;
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Frames without tags, each of a sound of its own. */
const frames: Buffer[] = [];
for (let index = 0; index < sounds; index += 1) {
  const file = await makeTone(library.at(`../sound-${index}.mp3`), { options: ['-id3v2_version', '0'] });
  frames.push(await readFile(file));
  await rm(file);
}

/** What is in the folder: the number of the sound by path. */
const files = new Map<string, number>();
const kept = new Map<string, number>();
/** All paths that files have or had. */
const taken = new Set<string>();
const random = randomFrom(seed);
const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item;
/** A path that no file has, nor had one that is away: a new sound there would be that one's song. */
function somewhere(): string {
  const place = `${pick(['a', 'b', 'a/c', 'b/d'])}/${random(1000)}.mp3`;
  return taken.has(place) ? somewhere() : place;
}
function put(file: string, sound: number) {
  files.set(file, sound);
  taken.add(file);
}
let tag = 0;

async function write(file: string, sound: number) {
  tag += 1;
  const tags = {
    TIT2: `Title ${tag}`,
    TPE1: pick(['X', 'Y']),
    TALB: pick(['P', 'Q', 'R']),
    TRCK: String(1 + random(9)),
  };
  const named = Object.entries(tags).map(([id, text]) => ({ id, encoding: 3 as const, text }));
  await library.write(file, Buffer.concat([id3Tag(named, 4), frames[sound] ?? Buffer.of()]));
  put(file, sound);
}

async function move(from: string, to: string) {
  await mkdir(path.dirname(library.at(to)), { recursive: true });
  await rename(library.at(from), library.at(to));
  put(to, files.get(from) ?? 0);
  files.delete(from);
}

const edits: Record<string, () => Promise<void>> = {
  async add() {
    const unused = frames
      .keys()
      .filter((sound) => ![...files.values(), ...kept.values()].includes(sound))
      .toArray();
    if (unused.length > 0) await write(somewhere(), pick(unused));
  },
  async retag() {
    const [file, sound] = pick([...files]);
    await write(file, sound);
  },
  async move() {
    await move(pick([...files.keys()]), somewhere());
  },
  async swap() {
    const [one, other] = [pick([...files.keys()]), pick([...files.keys()])];
    if (one === other) return;
    await move(one, 'x');
    await move(other, one);
    await move('x', other);
  },
  async remove() {
    const file = pick([...files.keys()]);
    if (files.size < 6 || kept.size > 1) return;
    kept.set(`${kept.size}`, files.get(file) ?? 0);
    await rename(library.at(file), library.at(`../kept-${kept.size - 1}.mp3`));
    files.delete(file);
  },
  async restore() {
    const [name] = [...kept.keys()].slice(-1);
    if (name === undefined) return;
    const to = somewhere();
    await mkdir(path.dirname(library.at(to)), { recursive: true });
    await rename(library.at(`../kept-${name}.mp3`), library.at(to));
    put(to, kept.get(name) ?? 0);
    kept.delete(name);
  },
  async folder() {
    const from = pick(['a/c', 'b/d']);
    const moved = [...files.keys()].filter((file) => file.startsWith(`${from}/`));
    for (const file of moved) {
      const to = file.replace(from, pick(['a', 'b'])).replace('.mp3', 'm.mp3');
      if (!files.has(to)) await move(file, to);
    }
  },
  async touch() {
    await library.settle(pick([...files.keys()]));
  },
};

/** Of each sound that is there: the title and album of its song, and the song itself. */
async function catalog() {
  const rows = await library.app.orm.em.getConnection().execute<
    {
      sound: string;
      id: string;
      title: string;
      artist: string;
      album: string;
      track: number;
      available: boolean;
    }[]
  >(`select file.sound, song.id, song.title, artist.name as artist, album.title as album, track_number as track, available
     from library_file file join song on song.id = song_id join artist on artist.id = song.artist_id
     left join album on album.id = song.album_id where missing_since is null order by file.sound`);
  return rows;
}

test(`after random edits, a scan finds what a fresh one finds, and songs keep their ids (SCAN_SEED=${seed})`, async () => {
  for (let sound = 0; sound < 8; sound += 1) await write(`a/${sound}.mp3`, sound);
  await library.scan();
  const idOf = new Map((await catalog()).map(({ sound, id }) => [sound, id]));
  for (let round = 0; round < 12; round += 1) {
    const done: string[] = [];
    for (let count = 1 + random(4); count > 0; count -= 1) {
      const name = pick(Object.keys(edits));
      done.push(name);
      await edits[name]?.();
    }
    const scan = await library.scan({ confirmRemovals: true });
    expect(scan, done.join()).toMatchObject({ state: 'DONE', failed: 0 });
    const now = await catalog();
    expect(now.length, done.join()).toBe(files.size);
    for (const { sound, id, available } of now) {
      expect([idOf.get(sound) ?? id, available], done.join()).toEqual([id, true]);
      idOf.set(sound, id);
    }
  }
  const facts = (rows: Awaited<ReturnType<typeof catalog>>) => rows.map(({ id: _, ...rest }) => rest);
  const incremental = facts(await catalog());
  const home = await readdir(library.folder);
  await library.forget();
  expect(await readdir(library.folder)).toEqual(home);
  await library.scan();
  expect(facts(await catalog())).toEqual(incremental);
});
