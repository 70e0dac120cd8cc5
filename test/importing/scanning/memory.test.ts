import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { ScanReport } from '../../../src/importing/scanning/scan-report.model.ts';
import { ScanRun } from '../../../src/importing/scanning/scan-run.service.ts';
import { countStatements } from '../../support/statements.ts';
import { Library } from './library.ts';
import { makeStandingFiles } from './standing-files.ts';

const files = 20_000;
const library = await Library.open();
await makeStandingFiles(library.app.orm.em.getConnection(), library.folder, files);
const statements = await countStatements(library.app.orm);

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes of the heap that something refers to. */
function heapUsed(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

/** Bytes of the heap while a scan has seen so many files. */
class MeasuredReport extends ScanReport {
  readonly heap = new Map<number, number>();

  constructor(measuredAt: readonly number[]) {
    super();
    let seen = 0;
    const { heap } = this;
    Object.defineProperty(this.counts, 'seen', {
      enumerable: true,
      get: () => seen,
      set(value: number) {
        seen = value;
        if (measuredAt.includes(value)) heap.set(value, heapUsed());
      },
    });
  }
}

async function scan(report: ScanReport, checkTurn: () => Promise<void> = async () => undefined) {
  const { orm, store } = library.app;
  await new ScanRun({
    services: { em: orm.em, store, limits: { audioMaxBytes: 1e9, pictureMaxBytes: 1e7 } },
    folders: [library.folder],
    except: [],
    report,
    signal: new AbortController().signal,
    checkTurn,
  }).run();
}

test('a scan keeps nothing of files that have not changed, and asks the database for thousands at once', async () => {
  statements.reset();
  // Each time, the same part of a page of rows has been looked at.
  const report = new MeasuredReport([9900, 19_900]);
  await scan(report);
  expect(report.counts).toMatchObject({ seen: files, unchanged: files, failed: 0 });
  const [early = 0, later = 0] = report.heap.values();
  // A kept id takes more than fifty bytes.
  expect(later - early).toBeLessThan(300_000);
  expect(statements.asked().length).toBeLessThan(30);
});

/** A tenth of a second that sounds like no other. */
function noise(seed: number): Buffer {
  const rate = 8000;
  const samples = Buffer.alloc(rate / 10, 128);
  samples.writeUInt32LE(seed);
  const header = Buffer.from(`RIFF\0\0\0\0WAVEfmt ${'\0'.repeat(20)}data\0\0\0\0`, 'latin1');
  const longs = { 4: 36 + samples.length, 16: 16, 24: rate, 28: rate, 40: samples.length };
  for (const [at, value] of Object.entries(longs)) header.writeUInt32LE(value, Number(at));
  for (const [at, value] of Object.entries({ 20: 1, 22: 1, 32: 1, 34: 8 }))
    header.writeUInt16LE(value, Number(at));
  return Buffer.concat([header, samples]);
}

test('a scan keeps nothing of new files either, once they are added', async () => {
  const added = 1900;
  for (let number = 0; number < added; number += 1) {
    const file = path.join(library.folder, `new/album ${number % 30}/${number}.wav`);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, noise(number));
  }
  const report = new ScanReport();
  // The tags of the last thousand files are remembered.
  const measuredAt = [1000, 1600];
  const heap = new Map<number, number>();
  // Before a batch of a hundred files is written, when the next one has been read and waits, and the files after it are being
  // read ahead: each time, as much is in progress.
  await scan(report, async () => {
    const { counts } = report;
    const done = counts.added;
    if (!measuredAt.includes(done)) return;
    while (counts.seen < files + done + 247) await wait(5);
    // Both the test and the application record statements.
    statements.reset();
    library.app.statements.reset();
    heap.set(done, heapUsed());
  });
  expect(report.counts).toMatchObject({ seen: files + added, added, unchanged: files, failed: 0 });
  const [early = 0, later = 0] = heap.values();
  expect(early).toBeGreaterThan(0);
  // Each kept song would take more than a kilobyte.
  expect(later - early).toBeLessThan(600_000);
});
