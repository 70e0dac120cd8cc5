import '../node-version.ts';
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { buildSchema, printSchema } from '../graphql/schema.setup.ts';

/** Writes schema/schema.graphql from the code; with --check, only reports whether it is up to date. */
const file = 'schema/schema.graphql';
const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
const emitted = printSchema(buildSchema());

if (!values.check) {
  await writeFile(file, emitted);
} else if (emitted !== (await readFile(file, 'utf8').catch(() => ''))) {
  process.stderr.write(`${file} is out of date; run npm run schema\n`);
  process.exitCode = 1;
}
