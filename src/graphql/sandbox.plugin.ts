import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';

/** The first query in the Sandbox. */
export const startingQuery = `# Press the button to run it. Open an audioUrl in another tab to listen.
query NewSongs {
  songs(first: 10) {
    totalCount
    nodes {
      title
      duration
      audioUrl
      artist { name }
      album { title releaseYear image { url(width: 256) } }
    }
  }
}
`;

/** The answer to a browser that opens /graphql: Apollo Sandbox in development, nothing in production. */
export function sandbox(production: boolean): ApolloServerPlugin {
  if (production) return ApolloServerPluginLandingPageDisabled();
  return ApolloServerPluginLandingPageLocalDefault({
    document: startingQuery,
    footer: false,
    embed: { runTelemetry: false, initialState: { pollForSchemaUpdates: false } },
  });
}
