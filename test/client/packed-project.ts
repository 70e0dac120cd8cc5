import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { atFileEnd } from '../support/file-end.ts';
import { Program } from '../support/program.ts';
import { projectFolder } from '../support/server-build.ts';

const run = promisify(execFile);
const packages = path.join(projectFolder, 'node_modules');
const tool = (file: string) => path.join(packages, file);
const address = /http:\/\/127\.0\.0\.1:\d+\//;

/** An empty project with Vite that has the package as it would be published. No network is needed: npm links what the
 * package depends on from this repository's own packages, in the versions that it asks for. */
export class PackedProject {
  /** The files of the tarball. */
  readonly packed: string[];
  readonly #folder: string;

  private constructor(folder: string, packed: string[]) {
    this.#folder = folder;
    this.packed = packed;
  }

  static async install(): Promise<PackedProject> {
    const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-packed-'));
    atFileEnd(() => rm(folder, { recursive: true, force: true }));
    await cp(path.join(import.meta.dirname, 'empty-project'), folder, { recursive: true });
    const pack = ['pack', '--json', '--silent', '--pack-destination', folder, '-w', '@tonearm/client'];
    const { stdout } = await run('npm', pack, { cwd: projectFolder });
    const [tarball] = Object.values(JSON.parse(stdout)) as { filename: string; files: { path: string }[] }[];
    const dependencies = {
      '@tonearm/client': `file:${tarball?.filename}`,
      ...Object.fromEntries(['graphql', 'graphql-ws'].map((name) => [name, `file:${tool(name)}`])),
    };
    await writeFile(path.join(folder, 'package.json'), JSON.stringify({ type: 'module', dependencies }));
    await run('npm', ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: folder,
    });
    return new PackedProject(folder, tarball?.files.map((file) => file.path) ?? []);
  }

  /** @throws with the compiler's output, if the types do not fit. */
  async compile(): Promise<void> {
    await run(process.execPath, [tool('typescript/bin/tsc'), '-p', '.'], { cwd: this.#folder }).catch(
      (error) => {
        throw new Error(`It does not compile:\n${error.stdout}`);
      },
    );
  }

  /** @returns the script that a browser gets. */
  async bundle(): Promise<string> {
    await run(process.execPath, [tool('vite/bin/vite.js'), 'build'], { cwd: this.#folder });
    const assets = path.join(this.#folder, 'dist/assets');
    const [script = ''] = (await readdir(assets)).filter((file) => file.endsWith('.js'));
    return readFile(path.join(assets, script), 'utf8');
  }

  /** Serves the page in front of a server.
   * @returns its address. */
  async serve(server: string): Promise<string> {
    const proxy = { '/graphql': { target: server, ws: true }, '/media': { target: server } };
    const config = `export default { preview: { proxy: ${JSON.stringify(proxy)} } };`;
    await writeFile(path.join(this.#folder, 'vite.config.js'), config);
    const { PATH = '' } = process.env;
    const args = ['preview', '--host', '127.0.0.1', '--port', '0'];
    const environment = { PATH, NO_COLOR: '1' };
    const preview = new Program(tool('vite/bin/vite.js'), args, environment, this.#folder);
    await preview.written((output) => address.test(output), 'its address');
    return address.exec(preview.output)?.[0] ?? '';
  }
}
