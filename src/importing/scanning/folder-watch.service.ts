import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { AsyncSubscription } from '@parcel/watcher';
import type { Logger } from 'pino';
import { SessionLock } from '../../persistence/session-lock.client.ts';
import { ScanState } from './scan.type.ts';
import type { Scans } from './scans.service.ts';

/** Milliseconds without changes after which what has changed is scanned. */
const quietMs = 2000;
/** Milliseconds after which it is scanned in any case. */
const longestMs = 60_000;
/** Milliseconds between two attempts to watch, or to scan while another scan runs. */
const retryMs = 5000;
/** Folders with changes; beyond, all of the folder is scanned. */
const mostFolders = 100;

export interface FolderWatchOptions {
  scans: Scans;
  databaseUrl: string;
  logger: Logger;
  stop: AbortSignal;
}

/** Watches the folders of the library, in one process of all, and scans what changes in them. It begins with a scan of
 * everything, because nobody has watched until then. */
export class FolderWatch {
  readonly #options: FolderWatchOptions;
  readonly #lock: SessionLock;
  /** Whoever stops the watch stops its scan afterwards, if need be: that may take hours. */
  readonly #stopped: Promise<undefined>;
  /** By folder of the library: the folders below it in which something has changed. */
  #changed = new Map<string, Set<string>>();
  #changedAt = 0;
  #firstChangeAt = 0;

  constructor(options: FolderWatchOptions) {
    this.#options = options;
    this.#lock = new SessionLock(options.databaseUrl, 'library watch');
    this.#stopped = new Promise((resolve) => {
      options.stop.addEventListener('abort', () => resolve(undefined), { once: true });
    });
  }

  /** Resolves when it has been stopped. */
  async run(): Promise<void> {
    const { stop, logger, scans } = this.#options;
    let subscriptions: AsyncSubscription[] = [];
    while (!stop.aborted) {
      try {
        if (subscriptions.length === 0 && (await this.#lock.take())) {
          await scans.endDead();
          subscriptions = await this.#subscribe();
          for (const folder of scans.folders) this.#note(folder, '');
        } else if (subscriptions.length > 0 && !(await this.#lock.take())) {
          // Another process has taken over, while this one had lost its connection.
          await end(subscriptions);
          subscriptions = [];
        }
        await this.#scanChanged();
      } catch (error) {
        logger.warn({ err: error }, 'Could not watch the folders of the library; will retry');
      }
      const pause = subscriptions.length > 0 && this.#changed.size > 0 ? quietMs / 4 : retryMs / 5;
      await wait(pause, undefined, { signal: stop }).catch(() => undefined);
    }
    await end(subscriptions);
    await this.#lock.release();
  }

  async #subscribe(): Promise<AsyncSubscription[]> {
    const { scans, logger } = this.#options;
    // Loaded late: not every process watches.
    const { default: watcher } = await import('@parcel/watcher');
    const subscriptions: AsyncSubscription[] = [];
    for (const folder of scans.folders) {
      const hear = (error: Error | null, events: readonly { path: string }[]) => {
        if (error) {
          logger.warn(
            { err: error, folder },
            'Changes in a folder of the library may have been missed; will scan it',
          );
          this.#note(folder, '');
        } else
          for (const event of events) this.#note(folder, path.relative(folder, path.dirname(event.path)));
      };
      try {
        subscriptions.push(await watcher.subscribe(folder, hear));
      } catch (error) {
        logger.warn(
          { err: error, folder },
          'Could not watch a folder of the library; it is scanned by the clock alone',
        );
      }
    }
    return subscriptions;
  }

  #note(folder: string, below: string): void {
    const now = performance.now();
    if (this.#changed.size === 0) this.#firstChangeAt = now;
    this.#changedAt = now;
    const folders = this.#changed.get(folder) ?? new Set();
    this.#changed.set(folder, folders.add(below.startsWith('..') ? '' : below));
  }

  /** Scans what has changed once it is quiet: several quick changes are one scan. */
  async #scanChanged(): Promise<void> {
    const { scans, stop } = this.#options;
    const now = performance.now();
    if (this.#changed.size === 0 || stop.aborted) return;
    if (now - this.#changedAt < quietMs && now - this.#firstChangeAt < longestMs) return;
    const changed = this.#changed;
    this.#changed = new Map();
    const only = new Map([...changed].map(([folder, below]) => [folder, outermost(below)]));
    const begun = await scans.begin({ only }).catch((error: unknown) => {
      this.#noteAgain(only);
      throw error;
    });
    if (!begun) return this.#noteAgain(only);
    const ended = await Promise.race([begun.ended, this.#stopped]);
    if (ended?.leftOver && ended.state !== ScanState.CANCELLED) this.#noteAgain(only);
  }

  /** Other changes may have been noted meanwhile. */
  #noteAgain(only: ReadonlyMap<string, readonly string[]>): void {
    for (const [folder, below] of only) for (const one of below) this.#note(folder, one);
  }
}

/** The folders that are in none of the others. */
function outermost(folders: ReadonlySet<string>): string[] {
  if (folders.has('') || folders.size > mostFolders) return [''];
  return [...folders].filter(
    (folder) => ![...folders].some((other) => other !== folder && folder.startsWith(`${other}/`)),
  );
}

async function end(subscriptions: readonly AsyncSubscription[]): Promise<void> {
  await Promise.all(subscriptions.map((one) => one.unsubscribe().catch(() => undefined)));
}
