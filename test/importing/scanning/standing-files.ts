import { link, mkdir, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { tagReader } from '../../../src/catalog/songs/song-details.model.ts';
import { identityIn } from '../../../src/media/file-identity.service.ts';

/** Links to one file that file systems allow. */
const mostLinks = 10_000;
const albumSize = 10;

interface Database {
  execute(sql: string, values?: unknown[]): Promise<unknown>;
}

/** Fills a folder with audio files that the database knows as they are, without a scan having read them: links to a few
 * files, which are quickly made. */
export async function makeStandingFiles(database: Database, folder: string, files: number): Promise<void> {
  const paths: string[] = [];
  let source = '';
  for (let number = 0; number < files; number += 1) {
    const file = `artist ${number % 97}/album ${Math.floor(number / albumSize)}/${number % albumSize}.mp3`;
    const at = path.join(folder, file);
    await mkdir(path.dirname(at), { recursive: true });
    if (number % mostLinks === 0) {
      source = at;
      await writeFile(at, `file ${number}`);
      await utimes(at, 1_700_000_000, 1_700_000_000);
    } else await link(source, at);
    paths.push(file);
  }
  await remember(database, folder, paths);
}

async function remember(database: Database, folder: string, paths: readonly string[]): Promise<void> {
  const id = uuidv7();
  await database.execute('insert into library_folder (id, path, served) values (?, ?, true)', [
    id,
    Buffer.from(folder),
  ]);
  const step = 5000;
  for (let from = 0; from < paths.length; from += step) {
    const rows: object[] = [];
    for (const file of paths.slice(from, from + step)) {
      const identity = identityIn(await stat(path.join(folder, file), { bigint: true }));
      rows.push({ id: uuidv7(), path: Buffer.from(file).toString('hex'), ...identity });
    }
    await database.execute(
      `insert into library_file (id, folder_id, path, size, mtime_ns, ctime_ns, inode, read_by, first_seen, last_seen)
       select id, ?::uuid, decode(path, 'hex'), size, "mtimeNs", "ctimeNs", inode, ?::smallint, now(), now()
       from json_to_recordset(?::json) as given (id uuid, path text, size bigint, "mtimeNs" bigint, "ctimeNs" bigint,
         inode bigint)`,
      [id, tagReader, JSON.stringify(rows)],
    );
  }
}
