import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { environmentSchema } from '../../../src/environment.checks.ts';
import { finish } from '../../importing/import.command.ts';
import { patientEnvironment } from '../../support/patience.ts';
import { compiledProduct, projectFolder, sharedCompilation } from '../../support/server-build.ts';

/** Empty variables count as unset, and override a developer's .env file. */
const unset = Object.fromEntries(Object.keys(environmentSchema.shape).map((name) => [name, '']));

/** A command as it is delivered, on a database. */
export async function adminCommand(databaseUrl: string, name = 'admin-create') {
  const product = await compiledProduct();
  const command = path.join(product, `cli/${name}.js`);
  const { PATH = '' } = process.env;
  const given = { PATH, DATABASE_URL: databaseUrl, BCRYPT_COST: '4', ...patientEnvironment };
  const options = { env: { ...unset, ...given, ...sharedCompilation(product) }, cwd: projectFolder };
  return {
    run: (...args: string[]) =>
      finish(spawn(process.execPath, [command, ...args], { ...options, stdio: ['ignore', 'pipe', 'pipe'] })),
    /** On a terminal, where `typed` is typed as soon as the password is asked for. */
    runOnTerminal(typed: string, ...args: string[]) {
      const line = [process.execPath, command, ...args].map((word) => `'${word}'`).join(' ');
      const child = spawn('script', ['-qec', line, '/dev/null'], options);
      typeWhenAsked(child, typed);
      return finish(child);
    },
  };
}

function typeWhenAsked(child: ChildProcess, typed: string): void {
  let output = '';
  let asked = false;
  child.stdout?.on('data', (chunk) => {
    output += chunk;
    if (asked || !output.includes('Password: ')) return;
    asked = true;
    child.stdin?.write(typed);
  });
}
