import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { atFileEnd } from './file-end.ts';

/** How a process ended. */
export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** A line of the log. */
export interface LogLine extends Record<string, unknown> {
  level: number;
  msg: string;
}

const programs: Program[] = [];

/** A process of the product, with its output. It is killed after the tests of its file. */
export class Program {
  /** Standard output and standard error, in the order of arrival. */
  output = '';
  errors = '';
  readonly ended: Promise<Ending>;
  readonly #child: ChildProcess;
  /** Standard output alone: what comes over the other may come in the middle of a line. */
  #logged = '';

  constructor(file: string, args: string[], environment: Record<string, string>, folder: string) {
    this.#child = spawn(process.execPath, [file, ...args], {
      cwd: folder,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.output += text;
      this.#logged += text;
    });
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.output += text;
      this.errors += text;
    });
    this.ended = once(this.#child, 'close').then(([code, signal]) => ({ code, signal }));
    programs.push(this);
    atFileEnd(() => this.stop('SIGKILL'));
  }

  get pid(): number {
    if (this.#child.pid === undefined) throw new Error('The process was not started');
    return this.#child.pid;
  }

  /** The log so far, of a process that logs to standard output. */
  get log(): LogLine[] {
    const complete = this.#logged.slice(0, this.#logged.lastIndexOf('\n') + 1);
    return complete
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line));
  }

  /** The first line of the log whose message matches, as soon as there is one.
   * @throws if the process ends without it. */
  async logged(message: RegExp): Promise<LogLine> {
    await this.written(() => this.log.some(({ msg }) => message.test(msg)), `the log line ${message}`);
    return this.log.find(({ msg }) => message.test(msg)) ?? { level: 0, msg: '' };
  }

  /** Resolves when the output so far meets the condition.
   * @throws if the process ends before. */
  written(fulfilled: (output: string) => boolean, what: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = () => {
        if (fulfilled(this.output)) resolve();
      };
      this.#child.stdout?.on('data', look);
      this.#child.stderr?.on('data', look);
      void this.ended.then(({ code, signal }) => {
        look();
        reject(new Error(`It ended (${signal ?? code}) without ${what}:\n${this.output}`));
      });
      look();
    });
  }

  signal(name: NodeJS.Signals): void {
    this.#child.kill(name);
  }

  /** Sends a signal and waits for the end. */
  stop(name: NodeJS.Signals = 'SIGTERM'): Promise<Ending> {
    this.signal(name);
    return this.ended;
  }
}

/** Kills all that were started, for what a test may leave to the next. */
export async function killPrograms(): Promise<void> {
  await Promise.all(programs.splice(0).map((program) => program.stop('SIGKILL')));
}
