import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { environmentSchema } from '../../src/config.ts';

const names = Object.keys(environmentSchema.shape).toSorted();

const matches = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].toSorted();

test('.env.sample names every variable, and no other', async () => {
  const sample = await readFile('.env.sample', 'utf8');
  expect(matches(sample, /^#?\s*([A-Z][A-Z0-9_]+)=/gm)).toEqual(names);
});

test('README.md describes every variable, and no other', async () => {
  const readme = await readFile('README.md', 'utf8');
  const [, chapter = ''] = readme.split(/^## Configuration$/m);
  const [table = ''] = chapter.split(/^## /m);
  expect(matches(table, /^\|\s*`([A-Z][A-Z0-9_]+)`/gm)).toEqual(names);
});
