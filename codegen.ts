import type { CodegenConfig } from '@graphql-codegen/cli';

const types = {
  useTypeImports: true,
  strictScalars: true,
  enumsAsTypes: true,
  importExtension: '.ts',
  scalars: {
    DateTime: 'string',
    PartialDate: 'string',
    EmailAddress: 'string',
    JSON: 'unknown',
    URL: 'string',
    Upload: 'File',
  },
} as const;

const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  generates: {
    'test/generated/': {
      documents: ['test/**/*.ts', '!test/generated/**'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: types,
    },
    'admin/src/generated/': {
      documents: ['admin/src/**/*.{ts,tsx}', '!admin/src/generated/**'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      // As text, so that the browser needs no GraphQL library to print it.
      config: { ...types, documentMode: 'string' },
    },
    'player/src/generated/': {
      documents: ['player/src/**/*.{ts,tsx}', '!player/src/generated/**'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { ...types, documentMode: 'string' },
    },
    'packages/client/src/generated/documents.ts': {
      documents: ['packages/client/documents/*.graphql'],
      plugins: ['typescript-operations', './packages/client/codegen/documents.ts'],
      config: { ...types, scalars: { ...types.scalars, Upload: 'Blob' } },
    },
    'packages/client/documents.json': {
      documents: ['packages/client/documents/*.graphql'],
      plugins: ['./packages/client/codegen/manifest.ts'],
    },
    'packages/client/src/generated/shape.ts': { plugins: ['./packages/client/codegen/shape.ts'] },
    'examples/generated/introspection.d.ts': { plugins: ['./examples/tada/introspection.plugin.ts'] },
    'examples/generated/': {
      documents: [
        'examples/**/*.{ts,tsx}',
        '!examples/generated/**',
        '!examples/{relay,tada}/**',
        '!examples/**/node_modules/**',
      ],
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: types,
    },
  },
};

export default config;
