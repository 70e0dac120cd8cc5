import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/**
 * Writes docs/schema-changes.md: what has changed since the last release, of which schema/released.graphql is the SDL.
 * What breaks clients has to be explained in schema/breaking-changes.json. With `--check`, only reports what is
 * missing; for CI. `--root` names another folder than that of the project.
 */
const page = 'docs/schema-changes.md';
const explanations = 'schema/breaking-changes.json';

interface Explanation {
  changes: string[];
  /** What a client does about it. */
  mend: string;
}

const { values } = parseArgs({
  options: {
    check: { type: 'boolean' },
    root: { type: 'string', default: path.resolve(import.meta.dirname, '..') },
  },
});
const { root } = values;
const [released, current] = await Promise.all(['released', 'schema'].map(readSchema));
if (!released || !current) throw new Error('There is no schema');
const changes = withoutMembersOfNewTypes(await diff(released, current));
const breaking = messagesOf(changes, CriticalityLevel.Breaking);
const explained = JSON.parse(await readFile(path.join(root, explanations), 'utf8')) as Explanation[];
const faults = faultsOf(explained);
const text = pageOf();

if (faults.length === 0 && values.check && (await readPage()) !== text) {
  faults.push(`${page} is out of date; run npm run schema`);
}
if (faults.length > 0) {
  process.stderr.write(`${faults.join('\n')}\n`);
  process.exitCode = 1;
} else if (!values.check) {
  await writeFile(path.join(root, page), text);
}

async function readSchema(name: string) {
  return buildSchema(await readFile(path.join(root, `schema/${name}.graphql`), 'utf8'));
}

function readPage(): Promise<string> {
  return readFile(path.join(root, page), 'utf8').catch(() => '');
}

/** Descriptions change nothing for a program, and a new type is one change. */
function withoutMembersOfNewTypes(all: readonly Change[]): Change[] {
  const isNewType = ({ type }: Change) => type === 'TYPE_ADDED';
  const newTypes = new Set(all.filter(isNewType).map((change) => change.path));
  return all
    .filter(({ type }) => !/DESCRIPTION|DIRECTIVE_USAGE/.test(type))
    .filter((change) => isNewType(change) || !newTypes.has(change.path?.split('.')[0]));
}

function messagesOf(some: readonly Change[], level: CriticalityLevel): string[] {
  return some
    .filter(({ criticality }) => criticality.level === level)
    .map(({ message }) => message.replaceAll("'", '`'))
    .sort();
}

function faultsOf(given: readonly Explanation[]): string[] {
  const messages = given.flatMap((explanation) => explanation.changes);
  return [
    ...breaking
      .filter((message) => !messages.includes(message))
      .map((message) => `This change breaks clients; explain it in ${explanations} or undo it: ${message}`),
    ...messages
      .filter((message) => !breaking.includes(message))
      .map((message) => `${explanations} explains what is no change: ${message}`),
  ];
}

function pageOf(): string {
  const broken = explained.map(
    (explanation) => `${explanation.mend}\n\n${listOf(explanation.changes.toSorted())}`,
  );
  return [
    '# Changes of the schema',
    'Since the last release. `npm run schema` writes this page; `npm run check` fails when a change that breaks\nclients is not explained in `schema/breaking-changes.json`.',
    '## Changes that break clients',
    ...broken,
    '## Changes that a careless client stumbles over',
    'New values of enumerations, and new arguments with a default.',
    listOf(messagesOf(changes, CriticalityLevel.Dangerous)),
    '## Additions',
    listOf(messagesOf(changes, CriticalityLevel.NonBreaking)),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function listOf(messages: readonly string[]): string {
  return messages.map((message) => `- ${message}`).join('\n');
}
