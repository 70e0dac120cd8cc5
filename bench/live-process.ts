import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** Signs the tokens of servers that are measured. */
export const secret = 'only for measuring, and of enough length';

export interface LiveProcess {
  server: ChildProcess;
  url: string;
}

export interface LiveProcessOptions {
  databaseUrl: string;
  /** The folder of the measurement, with `media`. */
  home: string;
  environment: Record<string, string>;
  execArgv?: string[];
}

/** Runs what is measured in a process of its own.
 * @param program a file that sends its port as soon as it listens, such as `live-server.js`. */
export async function startProcess(program: string, options: LiveProcessOptions): Promise<LiveProcess> {
  const { databaseUrl, home, environment, execArgv = [] } = options;
  const server = fork(program, {
    execArgv,
    env: {
      NODE_ENV: 'test',
      HOST: '127.0.0.1',
      PORT: '0',
      DATABASE_URL: databaseUrl,
      MEDIA_DIR: path.join(home, 'media'),
      DATA_DIR: path.join(home, 'data'),
      JWT_SECRET: secret,
      ACCESS_TOKEN_MINUTES: '60',
      ...environment,
    },
  });
  const ended = once(server, 'exit').then(() => {
    throw new Error(`${program} ended before it listened`);
  });
  const [{ port }] = (await Promise.race([once(server, 'message'), ended])) as [{ port: number }];
  return { server, url: `http://127.0.0.1:${port}` };
}
