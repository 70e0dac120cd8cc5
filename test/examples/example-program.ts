import path from 'node:path';
import { Program } from '../support/program.ts';
import { projectFolder } from '../support/server-build.ts';

/** Starts one of the programs in `examples/`, as its own comment says. */
export function startExample(file: string, ...args: string[]): Program {
  const { PATH = '' } = process.env;
  // The client as it is written, and not as it was built.
  const environment = { PATH, NODE_OPTIONS: '--conditions=source' };
  return new Program(path.join(projectFolder, 'examples', file), args, environment, projectFolder);
}

/** Runs one to its end.
 * @returns the lines that it wrote.
 * @throws when it fails. */
export async function runExample(file: string, ...args: string[]): Promise<string[]> {
  const program = startExample(file, ...args);
  const { code } = await program.ended;
  if (code !== 0) throw new Error(`${file} ended with ${code}:\n${program.output}`);
  return program.output.split('\n').filter((line) => line !== '');
}
