import { createClient, unwrap } from '@tonearm/client';
import { initGraphQLTada } from 'gql.tada';
import { print } from 'graphql';
import type { introspection } from '../generated/introspection.d.ts';

// The newest albums: node examples/tada/albums.ts http://localhost:4000
const [url = ''] = process.argv.slice(2);
const client = createClient({ url, print });

const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { DateTime: string; PartialDate: string; EmailAddress: string; URL: string; Upload: Blob };
}>();

// Its type is inferred from the text while you type: nothing is generated for a document.
const newest = graphql(`
  query TadaAlbums($limit: Int!) { newAlbums(limit: $limit) { title artistName releaseYear songCount } }
`);

const { newAlbums } = unwrap(await client.query(newest, { limit: 3 }));
for (const { title, artistName, releaseYear, songCount } of newAlbums ?? [])
  console.log(`${title} by ${artistName} (${releaseYear ?? 'unknown year'}): ${songCount} songs`);
