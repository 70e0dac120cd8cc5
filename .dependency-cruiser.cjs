/** The arrows of docs/ARCHITECTURE.md: a folder of src/ may import only from those that stand before it. */
const layers = [
  ['persistence'],
  ['api'],
  ['events', 'audit'],
  ['jobs'],
  ['accounts', 'media'],
  ['catalog', 'profiles'],
  ['importing', 'library', 'messages', 'presence', 'demo', 'backup'],
  ['people', 'playback'],
  ['search', 'discovery', 'stats', 'webhooks', 'exporting'],
  ['graphql'],
  ['server'],
  ['doctor'],
  ['wiring'],
];

/** Those that the configuration is not handed to. */
const configured = ['server', 'doctor', 'wiring'];

const upward = layers.flatMap((folders, level) => {
  const above = layers.slice(level + 1).flat();
  return folders.map((folder) => {
    const beside = folders.filter((other) => other !== folder);
    return {
      name: `${folder}-imports-up-or-sideways`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: {
        path: [...above, ...beside, 'cli'].map((other) => `^src/${other}/`).concat('^src/[^/]+\\.ts$'),
        ...(configured.includes(folder) && { pathNot: '^src/config\\.ts$' }),
      },
    };
  });
});

module.exports = {
  forbidden: [
    ...upward,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '^src/cli/|\\.worker\\.ts$' },
      to: {},
    },
    {
      name: 'only-graphql-imports-apollo',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(graphql|server)/' },
      to: { path: 'node_modules/(@apollo|@as-integrations)/' },
    },
    {
      name: 'few-import-fastify',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(graphql|server)/|\\.routes\\.ts$' },
      to: { path: 'node_modules/(fastify|@fastify)/' },
    },
    {
      name: 'only-queries-and-writes-contain-sql',
      comment: 'A policy holds the condition in SQL that says the same as its predicate.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/persistence/|\\.(queries|writes|policy)\\.ts$' },
      to: { path: 'node_modules/kysely/' },
    },
    {
      name: 'only-queries-and-writes-ask-the-database',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/persistence/|\\.(queries|writes)\\.ts$' },
      to: { path: '^src/persistence/database\\.service\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'packages-know-nothing-of-the-server',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(src|migrations)/' },
    },
    {
      name: 'packages-are-imported-by-their-name',
      severity: 'error',
      from: { path: '^(src|migrations)/' },
      to: { path: '^packages/', pathNot: '^packages/[^/]+/(src/index\\.ts|dist/index\\.d\\.ts)$' },
    },
    {
      name: 'configuration-is-handed-in',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/[^/]+\\.ts$|^src/(cli|doctor|server|wiring)/' },
      to: { path: '^src/config\\.ts$' },
    },
    {
      name: 'main-and-cli-are-apart',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/(main|wiring/serve\\.setup)\\.ts$' },
    },
    {
      name: 'no-undeclared-packages',
      severity: 'error',
      from: { path: '^(src|migrations|packages/[^/]+/src)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev', 'unknown'] },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    // What a build writes, perhaps at this very moment.
    exclude: { path: '^packages/[^/]+/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
