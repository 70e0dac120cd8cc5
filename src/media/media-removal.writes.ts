import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { tryTurn } from '../persistence/advisory-lock.queries.ts';
import { database } from '../persistence/database.service.ts';
import { breaksReference } from '../persistence/database-errors.model.ts';
import { transaction } from '../persistence/transaction.service.ts';
import { tableOf, unreferenced } from './media.queries.ts';
import { mediaLock } from './media.service.ts';
import type { MediaStore } from './media.store.ts';
import { isInLibrary } from './media-formats.model.ts';
import { claimStore } from './store-ownership.service.ts';

/** Removes a file and its row, unless something refers to it, or it is being recorded at this moment. The row goes
 * first: a process that dies between the two leaves a file that nothing refers to.
 * @param storedBefore a row recorded later stays; null for any time.
 * @returns whether the file was removed. */
export async function removeUnused(
  orm: MikroORM,
  store: MediaStore,
  key: string,
  storedBefore: Date | null = null,
): Promise<boolean> {
  try {
    await transaction(orm.em, ({ em }) => deleteRow(em, key, storedBefore));
  } catch (error) {
    // A reference was added since the statement began.
    if (!breaksReference(error)) throw error;
    return false;
  }
  return removeUnrecorded(orm, store, key);
}

/** Removes a file, and the renditions of a picture, if there is no row for it. It holds the lock that recording
 * takes: recording it afterwards notices that it is gone, and stores it again.
 * @param file to remove only this file, a rendition.
 * @returns whether it was removed. */
export async function removeUnrecorded(
  orm: MikroORM,
  store: MediaStore,
  key: string,
  file = key,
): Promise<boolean> {
  if (isInLibrary(key)) return false;
  if (!(await claimStore(orm, store))) return false;
  return transaction(orm.em, async (transaction) => {
    const { em } = transaction;
    if (!(await tryTurn(transaction, mediaLock(key)))) return false;
    const { rows } = await sql`select from ${sql.table(tableOf(key))} where key = ${key}`.execute(
      database(em),
    );
    if (rows.length > 0) return false;
    await store.delete(file);
    return true;
  });
}

/** Rows locked by others are in use, or about to be; they are left to the next clean-up. */
async function deleteRow(em: EntityManager, key: string, storedBefore: Date | null): Promise<void> {
  const table = sql.table(tableOf(key));
  const unused = await unreferenced(em, tableOf(key));
  await sql`
    delete from ${table} where key in (
      select key from ${table} file
      where key = ${key} and stored_at <= coalesce(${storedBefore}::timestamptz, 'infinity') and ${unused}
      for update skip locked)`.execute(database(em));
}
