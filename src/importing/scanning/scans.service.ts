import type { MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import { v7 as uuidv7 } from 'uuid';
import type { EventBus } from '../../events/event-bus.service.ts';
import { CollisionError } from '../../persistence/collision-retry.service.ts';
import { SessionLock } from '../../persistence/session-lock.client.ts';
import { transaction } from '../../persistence/transaction.service.ts';
import { ImportHaltedError, reasonOf } from '../import-faults.model.ts';
import type { ImportServices } from '../import-outcome.model.ts';
import { persistently } from '../persistent-work.service.ts';
import { scansByIds } from './scan.queries.ts';
import { type Scan, ScanState } from './scan.type.ts';
import { announceScan, beginScan, endDeadScans, endScan, noteProgress } from './scan.writes.ts';
import { type ScanListeners, ScanReport } from './scan-report.model.ts';
import { ScanRun } from './scan-run.service.ts';
import { countScan } from './scan-tally.model.ts';
import type { ScanOptions } from './scan-work.model.ts';

/** Milliseconds between two notes of how far a scan is. */
const progressMs = 500;
const lockName = 'library scan';

export interface ScansOptions {
  orm: MikroORM;
  databaseUrl: string;
  store: ImportServices['store'];
  limits: ImportServices['limits'];
  names: ImportServices['names'];
  /** Absolute paths of the folders of the library. */
  folders: readonly string[];
  /** Absolute paths of folders in them to leave out. */
  except: readonly string[];
  bus: EventBus;
  logger: Logger;
}

/** A scan that was begun. */
export interface BegunScan {
  id: string;
  /** Resolves when it has ended; never rejects. */
  ended: Promise<EndedScan>;
}

export interface EndedScan {
  state: ScanState;
  /** Whether another scan is due: files were still being written, or the database was away. */
  leftOver: boolean;
}

/** Scans the folders of the library: one scan at a time, whichever process runs it. */
export class Scans {
  readonly #options: ScansOptions;
  readonly #lock: SessionLock;
  #running: { id: string; cancel: AbortController; ended: Promise<EndedScan> } | undefined;
  #starting = false;
  #endingDead: Promise<void> | undefined;

  constructor(options: ScansOptions) {
    this.#options = options;
    this.#lock = new SessionLock(options.databaseUrl, lockName);
  }

  get folders(): readonly string[] {
    return this.#options.folders;
  }

  /** Begins a scan.
   * @returns null if one is in progress, here or elsewhere. */
  async begin(options: ScanOptions = {}, listeners: ScanListeners = {}): Promise<BegunScan | null> {
    if (this.#running || this.#starting) return null;
    this.#starting = true;
    try {
      // It uses the same lock, and would take this scan for a dead one.
      await this.#endingDead?.catch(() => undefined);
      if (!(await this.#lock.take())) return null;
      const id = uuidv7();
      const { full = false, dryRun = false } = options;
      await this.#tell(id, (inner) => beginScan(inner, { id, full, dryRun }));
      const cancel = new AbortController();
      const ended = this.#run(id, options, listeners, cancel).finally(async () => {
        await this.#lock.release();
        this.#running = undefined;
      });
      this.#running = { id, cancel, ended };
      return { id, ended };
    } catch (error) {
      await this.#lock.release();
      throw error;
    } finally {
      this.#starting = false;
    }
  }

  /** Cancels a scan, whichever process runs it: that notices with its next note.
   * @returns undefined if there is no such scan. */
  async cancel(id: string): Promise<Scan | undefined> {
    await this.#tell(id, (inner) => endScan(inner, id, ScanState.CANCELLED));
    if (this.#running?.id === id) {
      this.#running.cancel.abort();
      await this.#running.ended;
    }
    const [scan] = await scansByIds(this.#options.orm.em.fork(), [id]);
    return scan;
  }

  /** Ends scans of processes that died. */
  async endDead(): Promise<void> {
    if (this.#running || this.#starting) return;
    this.#endingDead ??= this.#endDead().finally(() => {
      this.#endingDead = undefined;
    });
    await this.#endingDead;
  }

  async #endDead(): Promise<void> {
    if (!(await this.#lock.take())) return;
    try {
      await transaction(this.#options.orm.em, endDeadScans);
    } finally {
      await this.#lock.release();
    }
  }

  /** Stops the scan in progress, and waits for it. */
  async close(): Promise<void> {
    this.#running?.cancel.abort();
    await this.#running?.ended;
    await this.#lock.release();
  }

  async #run(
    id: string,
    options: ScanOptions,
    listeners: ScanListeners,
    cancel: AbortController,
  ): Promise<EndedScan> {
    const { orm, store, limits, names, folders, except, logger } = this.#options;
    const report = new ScanReport(listeners);
    const run = new ScanRun({
      ...options,
      services: { em: orm.em, store, limits, ...(names && { names }) },
      folders,
      except,
      report,
      signal: cancel.signal,
      checkTurn: () => this.#keepTurn(),
    });
    const stopNotes = this.#keepNoting(id, report, cancel);
    let state = ScanState.DONE;
    try {
      await run.run();
      if (report.failed) state = ScanState.FAILED;
    } catch (error) {
      if (!cancel.signal.aborted) {
        state = ScanState.FAILED;
        report.halt('', error instanceof ImportHaltedError ? error.message : reasonOf(error));
        logger.error({ err: error, scanId: id }, 'A scan of the library could not go on');
      }
    }
    await stopNotes();
    if (cancel.signal.aborted) state = ScanState.CANCELLED;
    state = await this.#end(id, report, state).catch((error: unknown) => {
      logger.error({ err: error, scanId: id }, 'Could not note the end of a scan; the next scan will');
      return state;
    });
    countScan(state, report.counts);
    logger.info({ scanId: id, state, ...report.counts }, 'Scanned the library');
    return { state, leftOver: run.leftOver };
  }

  /** @throws if another process has begun to scan, while this one had lost its connection. */
  async #keepTurn(): Promise<void> {
    if (await this.#lock.take()) return;
    throw new ImportHaltedError('Another scan has begun', { cause: new CollisionError() });
  }

  #keepNoting(id: string, report: ScanReport, cancel: AbortController): () => Promise<void> {
    let noting: Promise<void> = Promise.resolve();
    let last = '';
    const note = async () => {
      const now = JSON.stringify(report.counts);
      const going = await this.#tell(id, (inner) => noteProgress(inner, id, report), now !== last).catch(
        () => true,
      );
      last = now;
      if (!going) cancel.abort();
    };
    const timer = setInterval(() => {
      noting = noting.then(note);
    }, progressMs);
    return async () => {
      clearInterval(timer);
      await noting;
    };
  }

  #end(id: string, report: ScanReport, state: ScanState): Promise<ScanState> {
    return persistently(() =>
      this.#tell(id, async (inner) => {
        // Somebody may have cancelled it at the last moment.
        const going = await noteProgress(inner, id, report);
        if (going) await endScan(inner, id, state);
        return going ? state : ScanState.CANCELLED;
      }),
    );
  }

  #tell<Value>(id: string, work: Parameters<typeof transaction<Value>>[1], announced = true): Promise<Value> {
    const { orm, bus } = this.#options;
    return transaction(orm.em, async (inner) => {
      const value = await work(inner);
      if (announced) await announceScan(inner, bus, id);
      return value;
    });
  }
}
