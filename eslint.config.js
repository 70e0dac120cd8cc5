import graphql from '@graphql-eslint/eslint-plugin';

const { configs, parser } = graphql;

/**
 * The SDL against the recommended rules of GraphQL ESLint and those of Relay; TypeScript is Biome's. Every exception is
 * here, with its reason.
 */
export default [
  {
    files: ['schema/schema.graphql'],
    languageOptions: { parser, parserOptions: { graphQLConfig: { schema: 'schema/schema.graphql' } } },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...configs['flat/schema-recommended'].rules,
      ...configs['flat/schema-relay'].rules,
      '@graphql-eslint/strict-id-in-types': [
        'error',
        {
          exceptions: {
            // Answers and figures, which nobody asks for again by an id.
            suffixes: ['Connection', 'Edge', 'Payload', 'Results', 'Stats', 'Info'],
            // Parts that come and go with the object that has them.
            types: [
              ...['AudioFile', 'Image', 'Lyrics', 'LyricsLine', 'ReplayGain', 'Credit', 'Disc'],
              ...['ScanChange', 'ScanFault', 'OfferedTrack', 'LibraryFolder'],
              ...['Presence', 'SongPlays', 'UserError', 'SharedThing', 'UserSettings'],
              ...['LoginChallenge'],
              ...['PlayQueue', 'QueueChange', 'PlaylistCursor', 'PlaylistEdit', 'RoomMember', 'RoomPreview'],
            ],
          },
        },
      ],
      // It only finds words that begin alike: `Credit.creditedAs` and `Play.playedAt`.
      '@graphql-eslint/no-typename-prefix': 'off',
      // Results of a search are read from the best one on; all other connections can be read from both ends.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      '@graphql-eslint/relay-edge-types': [
        'error',
        {
          withEdgeSuffix: true,
          // The rule of Relay is about edges, which have cursors; what is short and whole is a list.
          listTypeCanWrapOnlyEdgeType: false,
          // A node is an edge's.
          shouldImplementNode: false,
        },
      ],
    },
  },
];
