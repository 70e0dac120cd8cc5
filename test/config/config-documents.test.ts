import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { environmentSchema } from '../../src/environment.checks.ts';

const names = Object.keys(environmentSchema.shape).toSorted();

const matches = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].toSorted();

test('.env.sample names every environment variable, and no other', async () => {
  const sample = await readFile('.env.sample', 'utf8');
  expect(matches(sample, /^#?\s*([A-Z][A-Z0-9_]+)=/gm)).toEqual(names);
});

test('docs/configuration.md describes every environment variable, and no other', async () => {
  const document = await readFile('docs/configuration.md', 'utf8');
  // Those of a provider are named by it.
  expect(matches(document, /^\|\s*`((?!OIDC_WORK_)[A-Z][A-Z0-9_]+)`/gm)).toEqual(names);
});

test('docs/configuration.md shows the defaults of the environment schema', async () => {
  const document = await readFile('docs/configuration.md', 'utf8');
  const rows = [...document.matchAll(/^\|\s*`(\w+)`\s*\|\s*`([^`]*)`\s*\|/gm)];
  const shown = Object.fromEntries(rows.map(([, name, value]) => [name, value]));
  const defaults = Object.entries(environmentSchema.parse({}))
    .filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value))
    .map(([name, value]) => [name, `${value}`]);
  expect(shown).toMatchObject(Object.fromEntries(defaults));
});
