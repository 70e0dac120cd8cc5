import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  countAudio,
  type FolderEntry,
  type WalkOptions,
  walkFolder,
} from '../../src/importing/folder-walk.service.ts';
import { diskPath, shownPath } from '../../src/media/disk-path.model.ts';

let outside: string;
let folder: string;

beforeEach(async () => {
  outside = await mkdtemp(path.join(tmpdir(), 'tonearm-walk-'));
  folder = path.join(outside, 'music');
  await mkdir(folder);
});
afterEach(() => rm(outside, { recursive: true }));

async function touch(...files: string[]): Promise<void> {
  for (const file of files) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), '');
  }
}

async function walk(options: WalkOptions = {}) {
  const entries: FolderEntry[] = [];
  for await (const entry of walkFolder(folder, options)) entries.push(entry);
  const of = (kind: string) => entries.filter((entry) => entry.kind === kind).map(({ relative }) => relative);
  const reasons = entries.flatMap((entry) => (entry.kind === 'unreadable' ? entry.reason : []));
  return { audio: of('audio'), other: of('other'), unreadable: of('unreadable'), reasons };
}

test('the folder walk is in the order of the bytes of whole paths', async () => {
  await touch(
    'b/2.mp3',
    'b/1.mp3',
    'b/c/3.mp3',
    'a/4.mp3',
    'z.mp3',
    'b.mp3',
    'b-sides/5.mp3',
    'b/é.mp3',
    'b/z.mp3',
  );
  const { audio } = await walk();
  expect(audio).toEqual(audio.toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other))));
  expect(audio).toHaveLength(9);
});

test('names that are no UTF-8 are found, can be opened, and are shown as Latin-1', async () => {
  const name = Buffer.concat([Buffer.from(`${folder}/Bj`), Buffer.of(0xf6), Buffer.from('rk.mp3')]);
  await writeFile(name, 'sound');
  const { audio } = await walk();
  expect(audio.map(shownPath)).toEqual(['Björk.mp3']);
  expect(await readFile(diskPath(path.join(folder, audio[0] ?? '')), 'utf8')).toBe('sound');
});

test('a walk below a folder reaches what is in it, by paths from the root', async () => {
  await touch('a/b/1.mp3', 'a/2.mp3', 'ab/3.mp3');
  expect((await walk({ below: 'a' })).audio).toEqual(['a/2.mp3', 'a/b/1.mp3']);
});

test('exactly the accepted extensions are candidates, in any case', async () => {
  const audio = ['mp3', 'flac', 'ogg', 'oga', 'opus', 'm4a', 'm4b', 'aac', 'wav', 'mp4', 'MP3', 'Flac'];
  audio.push(
    'spx',
    'rf64',
    'aif',
    'aiff',
    'aifc',
    'wma',
    'ape',
    'wv',
    'tta',
    'mpc',
    'dsf',
    'dff',
    'mka',
    'webm',
  );
  const other = ['jpg', 'png', 'txt', 'cue', 'log', 'pdf', 'm3u', 'mp3x', 'mpg', 'avi'];
  await touch(...[...audio, ...other].map((extension) => `x.${extension}`), 'noextension');
  const found = await walk();
  expect(found.audio.toSorted()).toEqual(audio.map((extension) => `x.${extension}`).toSorted());
  expect(found.other).toHaveLength(other.length + 1);
  expect(await countAudio(folder)).toBe(audio.length);
});

test('hidden files and folders and __MACOSX are skipped', async () => {
  await touch('.x.mp3', '.git/x.mp3', '__MACOSX/x.mp3', '._01.mp3', 'in/.hidden/x.mp3', 'in/x.mp3');
  expect(await walk()).toMatchObject({ audio: ['in/x.mp3'], other: [] });
});

test('linked files and folders are followed', async () => {
  await mkdir(path.join(outside, 'other'));
  await writeFile(path.join(outside, 'other', 'there.mp3'), '');
  await symlink('../other/there.mp3', path.join(folder, 'file.mp3'));
  await symlink('../other', path.join(folder, 'linked'));
  expect((await walk()).audio).toEqual(['file.mp3', 'linked/there.mp3']);
});

test('links that lead out of the folder are refused where that is wanted, others are followed once', async () => {
  await touch('.hidden/1.mp3', '.hidden/more/2.mp3', 'a/3.mp3');
  await mkdir(path.join(outside, 'other'));
  await writeFile(path.join(outside, 'other', 'there.mp3'), '');
  await symlink('../other', path.join(folder, 'out'));
  await symlink('../other/there.mp3', path.join(folder, 'out.mp3'));
  await symlink('.hidden/1.mp3', path.join(folder, 'one.mp3'));
  await symlink('.hidden/1.mp3', path.join(folder, 'same.mp3'));
  await symlink('.hidden/more', path.join(folder, 'more'));
  await symlink('a/3.mp3', path.join(folder, 'visible.mp3'));
  const found = await walk({ links: 'within' });
  expect(found.audio).toEqual(['a/3.mp3', 'more/2.mp3', 'one.mp3']);
  expect(found.unreadable).toEqual(['out.mp3', 'out']);
  expect(found.reasons).toEqual(Array(2).fill('a link that leads out of the folder'));
});

test('links to the folder itself, above it, below it and to one another are not followed', async () => {
  await touch('a/x.mp3');
  await mkdir(path.join(outside, 'other'));
  await symlink('..', path.join(folder, 'a', 'itself'));
  await symlink(outside, path.join(folder, 'above'));
  await symlink('a', path.join(folder, 'below'));
  await symlink('../other', path.join(folder, 'one'));
  await symlink('../other', path.join(folder, 'two'));
  await symlink('../other', path.join(outside, 'other', 'again'));
  await writeFile(path.join(outside, 'other', 'there.mp3'), '');
  expect(await walk()).toMatchObject({ audio: ['a/x.mp3', 'one/there.mp3'], unreadable: [] });
});

test('unreadable entries are reported with their reason, and a pipe does not block', async () => {
  await symlink('nowhere.mp3', path.join(folder, 'broken.mp3'));
  await symlink('circle.mp3', path.join(folder, 'circle.mp3'));
  execFileSync('mkfifo', [path.join(folder, 'pipe.mp3')]);
  const found = await walk();
  expect(found.unreadable).toEqual(['broken.mp3', 'circle.mp3', 'pipe.mp3']);
  expect(found.reasons.join('\n')).toMatch(/broken link.*\n.*loop\n.*not a regular file/);
});

test('a missing folder is reported', async () => {
  await rm(folder, { recursive: true });
  expect((await walk()).unreadable).toEqual(['.']);
});

test('folders can be excluded from the walk', async () => {
  await touch('a/x.mp3', 'store/audio/x.mp3');
  expect((await walk({ except: [path.join(folder, 'store')] })).audio).toEqual(['a/x.mp3']);
});
