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
        if (!measuredAt.includes(value)) return;
        collect();
        heap.set(value, process.memoryUsage().heapUsed);
      },
    });
  }
}

async function scan(report: ScanReport, options: { confirmRemovals?: boolean } = {}) {
  const { orm, store } = library.app;
  await new ScanRun({
    services: { em: orm.em, store, limits: { audioMaxBytes: 1e9, pictureMaxBytes: 1e7 } },
    folders: [library.folder],
    except: [],
    report,
    signal: new AbortController().signal,
    checkTurn: async () => undefined,
    ...options,
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
  expect(statements.taken().length).toBeLessThan(30);
});
