import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Listens } from './listens.model.ts';
import { nearestSongs } from './nearest.model.ts';

const neighboursPerSong = 50;
const linesAtOnce = 100;

/** Replaces all neighbours in the caller's transaction; until it commits, readers see the previous ones.
 * @returns the number of songs that have neighbours. */
export async function writeNeighbours(client: ClientBase, listens: Listens): Promise<number> {
  await client.query('delete from song_neighbours');
  const copy = client.query(copyFrom('copy song_neighbours (song_id, neighbours, scores) from stdin'));
  await pipeline(Readable.from(chunks(listens)), copy);
  return copy.rowCount;
}

function* chunks(listens: Listens): Generator<string> {
  let lines: string[] = [];
  for (const { song, neighbours, scores } of nearestSongs(listens, neighboursPerSong)) {
    const ids = Array.from(neighbours, (neighbour) => listens.songIds[neighbour]);
    const values = Array.from(scores, (score) => score.toPrecision(5));
    lines.push(`${listens.songIds[song]}\t{${ids.join()}}\t{${values.join()}}\n`);
    if (lines.length === linesAtOnce) {
      yield lines.join('');
      lines = [];
    }
  }
  yield lines.join('');
}
