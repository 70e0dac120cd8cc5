import { Pool } from 'pg';
import { expect, test } from 'vitest';
import { fillCatalog } from '../../catalog/plans/large-catalog.ts';
import { countStatements, type Statement } from '../../support/statements.ts';
import { Library } from './library.ts';

/** Tables that are as long as the catalog. */
const long = ['song', 'album', 'artist', 'audio_file', 'library_file', 'song_details', 'song_credit'].concat([
  ...['song_artist', 'song_genre', 'album_credit', 'album_artist', 'album_details', 'song_lyrics'],
]);
const library = await Library.open();
await fillCatalog(library.app.orm, 50_000);
const database = library.app.orm.em.getConnection();
for (const statement of [
  `insert into song_details (song_id, music_brainz_id) select id, gen_random_uuid() from song`,
  `insert into library_folder (id, path, served) values (gen_random_uuid(), '/', false)`,
  `insert into library_file (id, folder_id, path, size, mtime_ns, ctime_ns, inode, sound, audio_key, song_id, album_facts,
     first_seen, last_seen, missing_since)
   select gen_random_uuid(), folder.id, convert_to('music/' || song.id || '.mp3', 'UTF8'), 1, 1, 1, 1, md5(song.id::text),
     audio_key, song.id, 'facts', now(), now(), case when play_count = 7 then now() - interval '99 days' end
   from song, library_folder folder`,
  `insert into album_details (album_id, label) select id, 'Label' from album`,
  `insert into song_lyrics (song_id, lines) select id, array['La'] from song`,
  'analyze song_details',
  'analyze album_details',
  'analyze song_lyrics',
  'analyze library_file',
])
  await database.execute(statement);
const statements = await countStatements(library.app.orm);
const pool = (await database.getNativeClient()) as unknown as Pool;

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: PlanNode[];
}

/** The long tables that a statement would read from their beginning to their end. */
async function readWhole({ text, parameters }: Statement): Promise<string[]> {
  const { rows } = await pool.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(`explain (format json) ${text}`, [
    ...parameters,
  ]);
  const nodes = rows.flatMap((row) => allOf(row['QUERY PLAN'][0].Plan));
  return nodes
    .filter((node) => node['Node Type'] === 'Seq Scan' && long.includes(node['Relation Name'] ?? ''))
    .map((node) => `${node['Relation Name']}: ${text.replaceAll(/\s+/g, ' ')}`);
}

function allOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(allOf)];
}

const isPlanned = ({ text }: Statement) => /^\s*(?:select|insert|update|delete|with)\b/i.test(text);

async function scanned(options: Parameters<Library['scan']>[0] = {}): Promise<string[]> {
  statements.reset();
  await library.scan(options);
  const taken = statements.sent().filter(isPlanned);
  const found: string[] = [];
  for (const statement of taken) found.push(...(await readWhole(statement)));
  expect(taken.length).toBeGreaterThan(10);
  return [...new Set(found)];
}

const tags = (title: string, track: number) => ({
  ...{ title, artist: 'A feat. B', album: `Album ${track % 3}`, date: '1999', track: `${track}` },
  ...{ genre: 'One;Two', lyrics: 'La la', label: 'Label', composer: 'C' },
  MUSICBRAINZ_TRACKID: `00000000-0000-4000-8000-00000000000${track}`,
  MUSICBRAINZ_ALBUMID: `11111111-0000-4000-8000-00000000000${track % 3}`,
});

test('no statement of a scan reads a table of the catalog from its beginning to its end', async () => {
  for (let track = 1; track < 10; track += 1)
    await library.tone(`${track % 3}/${track}.flac`, tags(`Song ${track}`, track));
  expect(await scanned()).toEqual([]);
  expect(await library.scan()).toMatchObject({ unchanged: 9 });
  await library.retag('0/3.flac', { title: 'Other', album: 'Renamed', artist: 'D', genre: 'Three' });
  await library.retag('1/1.flac', { title: 'Also other' });
  await library.move('1/4.flac', '1/moved.flac');
  await library.remove('2/2.flac');
  await library.remove('2/5.flac');
  await library.tone('2/5 in another format.ogg', tags('Song 5', 5));
  expect(await scanned()).toEqual([]);
  expect(await scanned({ full: true })).toEqual([]);
}, 600_000);

test('no statement that forgets files reads them all', async () => {
  expect(await scanned({ prune: true })).toEqual([]);
}, 600_000);
