import { createClient } from '@tonearm/client';
import { SongsDocument } from '@tonearm/client/documents';

// Every song of the catalog, page by page: node examples/plain/songs.ts http://localhost:4000
const [url = 'http://localhost:4000'] = process.argv.slice(2);
const client = createClient({ url });

const byTitle = { first: 50, orderBy: { by: 'TITLE', direction: 'ASC' } } as const;
let total = 0;
for await (const page of client.pages(SongsDocument, byTitle, (data) => data.songs)) {
  for (const { title, artistName, duration } of page.nodes)
    console.log(`${artistName}: ${title}, ${duration} s`);
  total = page.totalCount;
}
console.log(`${total} songs`);
