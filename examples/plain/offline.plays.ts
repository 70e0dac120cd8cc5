import { readFile, writeFile } from 'node:fs/promises';
import { createClient, unwrap } from '@tonearm/client';
import { RecordPlayDocument } from '@tonearm/client/documents';

/** A play that was noted while there was no connection. Its id is made then, so that it counts once however often it is
 * sent. */
interface NotedPlay {
  songId: string;
  clientId: string;
  playedAt: string;
}

// Records plays of up to 30 days ago, and leaves those in the file that could not be sent:
// node examples/plain/offline.plays.ts http://localhost:4000 me@example.org my-password plays.json
const [url = '', email = '', password = '', file = ''] = process.argv.slice(2);
const client = createClient({ url });
unwrap(await client.session.signIn({ email, password }));

let plays: NotedPlay[] = JSON.parse(await readFile(file, 'utf8'));
for (const play of plays) {
  const { error } = await client.mutate(RecordPlayDocument, play);
  // What the server rejects, such as a play of a song that was deleted, is rejected the next time as well.
  if (error && error.code !== 'REJECTED') break;
  console.log(error ? error.message : `Recorded a play of ${play.playedAt}`);
  plays = plays.filter((other) => other !== play);
  await writeFile(file, JSON.stringify(plays));
}
