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
    'examples/generated/': {
      documents: ['examples/**/*.{ts,tsx}', '!examples/generated/**', '!examples/**/node_modules/**'],
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: types,
    },
  },
};

export default config;
