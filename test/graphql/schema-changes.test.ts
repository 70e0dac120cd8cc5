import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const removed = 'Field `genre` was removed from object type `Song`';
const released = 'type Query { song: Song } type Song { title: String! genre: String }';
const withoutGenre = 'type Query { song: Song } type Song { title: String! year: Int }';

test('a change that breaks clients is refused until it is explained, and then stands on the page', async () => {
  const folder = await project(released, withoutGenre);
  expect(await changes(folder)).toEqual({
    code: 1,
    stderr: `This change breaks clients; explain it in schema/breaking-changes.json or undo it: ${removed}\n`,
  });
  await explain(folder, [{ changes: [removed], mend: 'Ask for `genres`.' }]);
  expect(await changes(folder, '--check')).toEqual({
    code: 1,
    stderr: 'docs/schema-changes.md is out of date; run npm run schema\n',
  });
  expect(await changes(folder)).toEqual({ code: 0, stderr: '' });
  expect(await changes(folder, '--check')).toEqual({ code: 0, stderr: '' });
  const page = await readFile(path.join(folder, 'docs/schema-changes.md'), 'utf8');
  expect(page).toContain(`Ask for \`genres\`.\n\n- ${removed}\n`);
  expect(page).toContain('- Field `year` was added to object type `Song`\n');
});

test('an explanation of what was undone is refused', async () => {
  const folder = await project(released, released);
  await explain(folder, [{ changes: [removed], mend: 'Ask for `genres`.' }]);
  expect(await changes(folder)).toEqual({
    code: 1,
    stderr: `schema/breaking-changes.json explains what is no change: ${removed}\n`,
  });
});

async function project(before: string, now: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-schema-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(path.join(folder, 'schema'));
  await mkdir(path.join(folder, 'docs'));
  await writeFile(path.join(folder, 'schema/released.graphql'), before);
  await writeFile(path.join(folder, 'schema/schema.graphql'), now);
  await explain(folder, []);
  return folder;
}

function explain(folder: string, explanations: object[]): Promise<void> {
  return writeFile(path.join(folder, 'schema/breaking-changes.json'), JSON.stringify(explanations));
}

function changes(folder: string, ...options: string[]): Promise<{ code: number; stderr: string }> {
  const args = ['scripts/schema-changes.ts', '--root', folder, ...options];
  return new Promise((resolve) => {
    execFile(process.execPath, args, (error, _, stderr) => resolve({ code: error ? 1 : 0, stderr }));
  });
}
