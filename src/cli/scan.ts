import '../node-version.ts';
import 'reflect-metadata';
import { scansByIds } from '../importing/scanning/scan.queries.ts';
import {
  type ScanChange,
  ScanChangeKind,
  type ScanFault,
  ScanState,
} from '../importing/scanning/scan.type.ts';
import type { FaultKind } from '../importing/scanning/scan-report.model.ts';
import { Scans } from '../importing/scanning/scans.service.ts';
import { listenForInterruption } from '../wiring/interruption.setup.ts';
import { openCarrier } from '../wiring/services.setup.ts';
import { readCommandLine } from './command-line.service.ts';
import { type Session, withSession } from './command-session.setup.ts';
import { offers, printable } from './import-progress.service.ts';

const usage = `Usage: npm run scan [-- OPTIONS]

Brings the catalog in line with the folders in LIBRARY_DIRS: adds songs for new files, updates songs whose files have
changed, follows files that were moved or renamed, and hides songs whose files are gone. Nothing in the folders is
changed. A server may be running.

  --dry-run           prints what would change, and changes nothing
  --full              reads every file, changed or not
  --prune             deletes the songs of files that have been gone for 30 days
  --confirm-removals  hides songs even if more than half of a folder is gone
  --help              shows this

Exit codes: 0 done, 1 some files could not be taken, or the scan could not go on, 2 wrong usage, 3 more than half of a
folder is gone and nothing of it was hidden, 130 interrupted (Ctrl-C).
`;

const exitCodes = { done: 0, failed: 1, wrongUse: 2, unconfirmed: 3 };
const options = {
  'dry-run': { type: 'boolean', default: false },
  full: { type: 'boolean', default: false },
  prune: { type: 'boolean', default: false },
  'confirm-removals': { type: 'boolean', default: false },
} as const;

const given = readCommandLine(usage, options);
if (given) await withSession((session) => scan(session, given.values));

type Wishes = NonNullable<typeof given>['values'];

async function scan(session: Session, wishes: Wishes): Promise<number> {
  const { orm, store, config, databaseUrl, logger } = session;
  if (config.library.dirs.length === 0) {
    process.stderr.write('There are no folders to scan: set LIBRARY_DIRS.\n');
    return exitCodes.wrongUse;
  }
  const carrier = await openCarrier(config, session, logger);
  try {
    const scans = new Scans({
      ...{
        orm,
        store,
        databaseUrl,
        logger,
        bus: carrier.bus,
        limits: config.media,
        names: config.artistNames,
      },
      folders: config.library.dirs,
      except: [config.media.dir, config.dataDir],
    });
    return await runScan(session, scans, wishes);
  } finally {
    await carrier.close();
  }
}

async function runScan({ orm }: Session, scans: Scans, wishes: Wishes): Promise<number> {
  const begun = await scans.begin(
    {
      dryRun: wishes['dry-run'],
      full: wishes.full,
      prune: wishes.prune,
      confirmRemovals: wishes['confirm-removals'],
    },
    { onChange: print, onFault: printFault },
  );
  if (!begun) {
    process.stderr.write('A scan is running already. Wait for its end, or cancel it in the panel.\n');
    return exitCodes.failed;
  }
  const interruption = listenForInterruption({
    onSignal: () => {
      process.stderr.write('Finishing the files in progress; interrupt again to stop at once.\n');
      void scans.close();
    },
    second: 'ends',
  });
  const { state } = await begun.ended;
  const [row] = await scansByIds(orm.em.fork(), [begun.id]);
  if (row) {
    const counts = (['added', 'updated', 'moved', 'removed', 'unchanged', 'failed'] as const).map(
      (name) => `${name.padStart(9)}  ${row[name]}\n`,
    );
    process.stdout.write(counts.join(''));
  }
  if (state === ScanState.CANCELLED) return interruption.exitCode();
  if ((row?.unconfirmed ?? 0) > 0) {
    process.stderr.write(question(row?.unconfirmed ?? 0));
    return exitCodes.unconfirmed;
  }
  return state === ScanState.DONE && row?.failed === 0 ? exitCodes.done : exitCodes.failed;
}

function question(files: number): string {
  return `
The scan waits for an answer: ${files} files are gone, more than half of a folder, and nothing of it was hidden.
Is its disk connected? If so, and they are really gone: npm run scan -- --confirm-removals
`;
}

function print({ kind, path, from, tracks }: ScanChange): void {
  const place =
    kind === ScanChangeKind.MOVED && from !== null
      ? `${printable(from)} -> ${printable(path)}`
      : printable(path);
  process.stdout.write(`${kind.toLowerCase()}: ${place}\n`);
  for (const line of offers(tracks, printable(path))) process.stdout.write(`${line}\n`);
}

function printFault({ path, reason }: ScanFault, kind: FaultKind): void {
  process.stdout.write(`${kind}: ${path === '' ? '' : `${printable(path)}: `}${printable(reason)}\n`);
}
