import { GraphiQL } from 'graphiql';
import type { IntrospectionQuery } from 'graphql';
import { accountPane } from './account.pane.tsx';
import { fetcher } from './fetcher.ts';
import { filesPane } from './files.pane.tsx';
import addSong from './first-tabs/add-song.graphql?raw';
import newSongs from './first-tabs/new-songs.graphql?raw';
import whoIsOnline from './first-tabs/who-is-online.graphql?raw';

const panes = [accountPane, filesPane];
/** Of an address such as `/graphql?query={songs{totalCount}}`. */
const query = new URLSearchParams(window.location.search).get('query') ?? undefined;
const tabs = [newSongs, whoIsOnline, addSong].map((query) => ({ query, headers: null }));

/** GraphiQL, with a session, files for variables, and a way to Apollo Sandbox. */
export function Explorer({ schema }: { schema: IntrospectionQuery | undefined }) {
  return (
    <GraphiQL fetcher={fetcher} schema={schema} initialQuery={query} defaultTabs={tabs} plugins={panes}>
      <GraphiQL.Logo>
        <a href="/graphql?sandbox" target="_blank" rel="noreferrer" title="It is loaded from Apollo">
          Apollo Sandbox
        </a>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
