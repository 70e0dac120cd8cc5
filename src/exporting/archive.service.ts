import { Readable } from 'node:stream';
import type { EntityManager } from '@mikro-orm/postgresql';
import yazl from 'yazl';
import type { MediaStore } from '../media/media.store.ts';
import type { PersonalTable } from './personal-data.model.ts';
import {
  accountTable,
  personalTables,
  picturesOf,
  playlistEntries,
  rowsOf,
} from './personal-data.queries.ts';

/** Writes all that the server knows about a user as a ZIP: a JSON file for each table, and the pictures. Nothing of it is in
 * memory as a whole.
 * @param em of a snapshot, which lasts until `use` has ended.
 * @param use reads the archive to its end. */
export async function archiveOf(
  em: EntityManager,
  store: MediaStore,
  userId: string,
  use: (archive: Readable) => Promise<void>,
): Promise<void> {
  const tables = [await accountTable(em), ...(await personalTables(em))];
  const pictures = await picturesOf(em, tables, userId);
  const zip = new yazl.ZipFile();
  const output = zip.outputStream as Readable;
  // A file that is cut off must not pass for a whole one.
  zip.on('error', (error: Error) => output.destroy(error));
  const add = (name: string, compress: boolean, read: () => Promise<Readable> | Readable) =>
    zip.addReadStreamLazy(name, { compress }, (give) => {
      Promise.resolve()
        .then(read)
        .then(
          (stream) => give(null, stream),
          (error: unknown) => give(error, Readable.from([])),
        );
    });
  add('about.json', true, () => Readable.from([about(userId)]));
  for (const table of tables) add(`data/${table.table}.json`, true, () => json(em, table, userId));
  add('data/playlist_entries.json', true, () => json(em, playlistEntries, userId));
  for (const key of pictures) add(`pictures/${key.split('/').at(-1)}`, false, () => store.get(key));
  zip.end();
  await use(output);
}

function about(userId: string): string {
  const text =
    'All that the server has stored about this account: a file for each table, with the rows that are of the account, and the pictures. What lets somebody in, such as hashes of passwords, is left out.';
  return `${JSON.stringify({ userId, madeAt: new Date(), text }, null, 2)}\n`;
}

/** An array with a row on each line. */
function json(em: EntityManager, table: PersonalTable, userId: string): Readable {
  async function* text() {
    let before = '[\n';
    for await (const row of rowsOf(em, table, userId)) {
      yield before + row;
      before = ',\n';
    }
    yield before === '[\n' ? '[]\n' : '\n]\n';
  }
  return Readable.from(text());
}
