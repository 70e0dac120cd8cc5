import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';

/** The answer to a browser that opens /graphql?sandbox: Apollo Sandbox, which is loaded from Apollo. */
export function sandbox(enabled: boolean): ApolloServerPlugin {
  if (!enabled) return ApolloServerPluginLandingPageDisabled();
  return ApolloServerPluginLandingPageLocalDefault({
    document: 'query NewSongs { songs(first: 10) { nodes { title audioUrl artist { name } } } }',
    footer: false,
    embed: { runTelemetry: false, initialState: { pollForSchemaUpdates: false } },
  });
}
