import { type DataFolder, startProgram } from '../support/server.ts';

export interface SeedRun {
  code: number | null;
  /** All that it wrote. */
  output: string;
  /** What of it went to the standard error output. */
  errors: string;
}

/** Runs `npm run seed -- …args` as it is delivered. */
export async function runSeed(
  folder: DataFolder,
  args: string[] = [],
  environment: Record<string, string> = {},
): Promise<SeedRun> {
  const program = await startProgram('cli/seed.js', folder, { args, environment });
  const { code } = await program.ended;
  return { code, output: program.output, errors: program.errors };
}
