import { MultiBar, Presets } from 'cli-progress';
import type { CueTrack } from '../importing/cue-sheet.model.ts';
import type { FileOutcome } from '../importing/import-outcome.model.ts';
import { shownPath } from '../media/disk-path.model.ts';

/** Shows the progress of an import. */
export interface ImportDisplay {
  total(files: number): void;
  outcome(outcome: FileOutcome): void;
  note(line: string): void;
  end(): void;
}

/** Milliseconds over which the rate is measured: the remaining files may be slower than the finished ones. */
const paceWindow = 15_000;
/** Maximum number of milliseconds between two lines, and minimum percentage between them. */
const lineInterval = 10_000;
const lineStep = 5;

/** A progress bar on a terminal, lines elsewhere. */
export function displayOn(output: NodeJS.WriteStream): ImportDisplay {
  return output.isTTY ? barDisplay(output) : lineDisplay(output);
}

function barDisplay(output: NodeJS.WriteStream): ImportDisplay {
  const format = '{bar} {percentage} % | {value} of {total} files | {pace}';
  const bars = new MultiBar(
    { format, stream: output, hideCursor: true, barsize: 25 },
    Presets.shades_classic,
  );
  const pace = new Pace();
  let bar: ReturnType<MultiBar['create']> | undefined;
  return {
    total(files) {
      pace.files = files;
      bar = bars.create(files, 0, { pace: '' });
    },
    outcome(outcome) {
      if (outcome.status !== 'leftOut') pace.add(outcome.bytes);
      for (const line of complaints(outcome)) bars.log(`${line}\n`);
      bar?.update(pace.done, { pace: pace.toString() });
    },
    note: (line) => bars.log(`${line}\n`),
    end() {
      bars.update();
      bars.stop();
    },
  };
}

function lineDisplay(output: NodeJS.WriteStream): ImportDisplay {
  const write = (line: string) => void output.write(`${line}\n`);
  const pace = new Pace();
  let shown = 0;
  const show = () => {
    shown = pace.percentage;
    timer.refresh();
    write(`${pace.percentage} % | ${pace.done} of ${pace.files} files | ${pace}`);
  };
  const timer = setInterval(show, lineInterval);
  return {
    total(files) {
      pace.files = files;
      write(`${files === 1 ? 'One file' : `${files} files`} to import`);
    },
    outcome(outcome) {
      if (outcome.status !== 'leftOut') pace.add(outcome.bytes);
      for (const line of complaints(outcome)) write(line);
      if (pace.percentage >= shown + lineStep) show();
    },
    note: write,
    end: () => clearInterval(timer),
  };
}

function complaints(outcome: FileOutcome): string[] {
  const file = printable(outcome.file);
  if (outcome.status === 'leftOut') return [`left out: ${file}: ${printable(outcome.reason)}`];
  if (outcome.status === 'failed') return [`failed: ${file}: ${printable(outcome.reason)}`];
  if (outcome.status === 'present') return [];
  return [
    ...outcome.warnings.map((warning) => `warning: ${file}: ${printable(warning)}`),
    ...offers(outcome.tracks, file),
  ];
}

/** What a cue sheet says a file holds: it stays one song. */
export function offers(
  tracks: readonly Pick<CueTrack, 'number' | 'title' | 'performer' | 'start'>[],
  file: string,
): string[] {
  return tracks.map(({ number, start, title, performer }) => {
    const clock = `${Math.floor(start / 60)}:${String(Math.floor(start % 60)).padStart(2, '0')}`;
    const name = [performer, title].filter((part) => part !== null).join(' - ');
    return `track: ${file}: ${number} at ${clock}${name && `: ${printable(name)}`}`;
  });
}

/** File names are untrusted: none may move the cursor or change the terminal's colours. */
export function printable(text: string): string {
  return shownPath(text).replace(/\p{Cc}/gu, '\u{FFFD}');
}

/** The rate of the import, and the time it will take. */
class Pace {
  files = 0;
  done = 0;
  #bytes = 0;
  #marks = [{ at: performance.now(), done: 0, bytes: 0 }];

  add(bytes: number): void {
    this.done += 1;
    this.#bytes += bytes;
    const at = performance.now();
    const last = this.#marks.at(-1);
    if (last && at - last.at < paceWindow / 100) return;
    this.#marks.push({ at, done: this.done, bytes: this.#bytes });
    while (this.#marks.length > 2 && at - (this.#marks[0]?.at ?? at) > paceWindow) this.#marks.shift();
  }

  get percentage(): number {
    return this.files === 0 ? 100 : Math.min(100, Math.floor((100 * this.done) / this.files));
  }

  toString(): string {
    const [from = { at: 0, done: 0, bytes: 0 }] = this.#marks;
    const seconds = Math.max(0.001, (performance.now() - from.at) / 1000);
    const rate = (this.done - from.done) / seconds;
    const speed = formatBytes((this.#bytes - from.bytes) / seconds);
    const left = rate > 0 ? formatDuration((this.files - this.done) / rate) : 'unknown time';
    return `${rate.toFixed(rate < 10 ? 1 : 0)} files/s, ${speed}/s, ${left} left`;
  }
}

export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  const unit = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  return `${(bytes / 1000 ** unit).toFixed(unit === 0 ? 0 : 1)} ${units[unit]}`;
}

/** @param seconds formatted as "5 s", "2 min 5 s" or "3 h 2 min". */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
