import '../node-version.ts';
import 'reflect-metadata';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { importFolder } from '../importing/folder-import.service.ts';
import type { ImportSummary } from '../importing/import-outcome.model.ts';
import { contains } from '../importing/link-guard.service.ts';
import { listenForInterruption } from '../wiring/interruption.setup.ts';
import { type Session, withSession } from './command-session.setup.ts';
import { displayOn, formatBytes, formatDuration } from './import-progress.service.ts';

const usage = `Usage: npm run import -- FOLDER

Adds the music in FOLDER and its subfolders to the catalog: MP3, FLAC, Ogg, M4A, AAC, WAV, AIFF, WMA, APE,
WavPack, TTA, Musepack, DSF, DSDIFF, Matroska and WebM. The files stay where they are; the media store gets copies. Songs of files whose tags have changed are updated, and files
already in the catalog are left alone, so an interrupted import can simply be run again.

  --help  shows this

Exit codes: 0 all files are in the catalog, 1 some could not be imported, 2 wrong usage, 130 interrupted (Ctrl-C).
`;

const exitCodes = { done: 0, failed: 1, wrongUse: 2 };

const folder = await parseFolder(process.argv.slice(2));
if (folder !== undefined) await withSession((session) => run(folder, session));

/** @returns undefined if there is nothing to import; the exit code is then set. */
async function parseFolder(args: string[]): Promise<string | undefined> {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if (values.help) {
      process.stdout.write(usage);
      return undefined;
    }
    const [folder] = positionals;
    if (folder === undefined || positionals.length > 1) throw new Error(`Name one folder.\n\n${usage}`);
    await checkFolder(folder);
    return folder;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = exitCodes.wrongUse;
    return undefined;
  }
}

async function checkFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (!found) throw new Error(`${path.resolve(folder)} does not exist`);
  if (!found.isDirectory()) throw new Error(`${path.resolve(folder)} is not a folder`);
}

async function run(folder: string, { orm, store, config }: Session): Promise<number> {
  const library = config.library.dirs.find((dir) => contains(dir, path.resolve(folder)));
  if (library) {
    process.stderr.write(`${library} is read in place (LIBRARY_DIRS): run npm run scan\n`);
    return exitCodes.wrongUse;
  }
  const display = displayOn(process.stdout);
  const interruption = listenForInterruption({
    onSignal: () => display.note('Finishing the files in progress; interrupt again to stop at once.'),
    second: 'ends',
  });
  const summary = await importFolder(
    folder,
    { em: orm.em, store, limits: config.media, names: config.artistNames },
    {
      signal: interruption.signal,
      except: [config.media.dir, config.dataDir],
      onTotal: display.total,
      onOutcome: display.outcome,
    },
  ).finally(display.end);
  process.stdout.write(describe(summary));
  if (summary.interrupted) return interruption.exitCode();
  return summary.failed > 0 || summary.halted !== null ? exitCodes.failed : exitCodes.done;
}

function describe(summary: ImportSummary): string {
  const seconds = summary.milliseconds / 1000;
  const files = summary.added + summary.updated + summary.present + summary.failed;
  const rate = `${(files / seconds).toFixed(1)} files/s, ${formatBytes(summary.bytes / seconds)}/s`;
  const ends = [
    ...(summary.halted === null ? [] : [`Stopped early. ${summary.halted}`]),
    ...(summary.interrupted ? ['Interrupted: run the same command again to import the rest.'] : []),
  ];
  const rows = [
    [
      'added',
      [
        counted(summary.added, 'song'),
        counted(summary.artists, 'new artist'),
        counted(summary.albums, 'new album'),
      ].join(', '),
    ],
    ['updated', counted(summary.updated, 'song')],
    ['already there', `${summary.present}`],
    ['failed', `${summary.failed}`],
    ['left out', counted(summary.leftOut, 'file')],
    ['ignored', `${counted(summary.ignored, 'file')} of other kinds`],
    ['copied', formatBytes(summary.addedBytes)],
    ['took', `${formatDuration(seconds)}: ${rate}`],
  ];
  return [...ends, ...rows.map(([name = '', value]) => `${name.padStart(13)}  ${value}`), ''].join('\n');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
