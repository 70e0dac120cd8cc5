import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildSchema, concatAST, isScalarType, isSpecifiedScalarType, Kind, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../support/server-build.ts';

const read = (file: string) => readFile(path.join(projectFolder, file), 'utf8');
const schema = buildSchema(await read('schema/schema.graphql'));
const folder = 'packages/client/documents';
const files = await readdir(path.join(projectFolder, folder));
const documents = concatAST(
  await Promise.all(files.map(async (file) => parse(await read(`${folder}/${file}`)))),
);

describe('generators for Kotlin and Swift', () => {
  test('find documents that fit the schema', () => {
    expect(validate(schema, documents)).toEqual([]);
  });

  test('find a name of its own for each operation and fragment, which become classes', () => {
    const names = documents.definitions.map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION
        ? (definition.name?.value.toLowerCase() ?? '')
        : '',
    );
    expect(names).not.toContain('');
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('know every scalar of the schema: Kotlin by its set-up, Swift as a String', async () => {
    const scalars = Object.values(schema.getTypeMap()).filter(
      (type) => isScalarType(type) && !isSpecifiedScalarType(type),
    );
    const setup = await read('examples/kotlin/build.gradle.kts');
    expect(scalars.filter(({ name }) => !setup.includes(`("${name}"`)).map(({ name }) => name)).toEqual([]);
  });

  test('have a configuration for Swift that names what is fetched and what is written', async () => {
    const { input, output, schemaDownload } = JSON.parse(
      await read('examples/swift/apollo-codegen-config.json'),
    );
    expect(input.schemaSearchPaths).toEqual([schemaDownload.outputPath]);
    expect(Object.keys(output).toSorted()).toEqual(['operations', 'schemaTypes', 'testMocks']);
  });
});
