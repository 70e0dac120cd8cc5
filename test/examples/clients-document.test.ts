import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../support/server-build.ts';

const document = path.join(projectFolder, 'docs/clients.md');
/** The name of an example, and its text if there is one yet. */
const marked = /^<!-- (examples\/\S+) -->\n(?:\n```\w+\n[\s\S]*?\n```\n)?/gm;

test('docs/clients.md shows the examples as they are: `npx vitest run test/examples/clients-document.test.ts -u` updates it', async () => {
  const text = await readFile(document, 'utf8');
  const files = [...text.matchAll(marked)].map(([, file = '']) => file);
  const contents = new Map<string, string>();
  for (const file of files) contents.set(file, await readFile(path.join(projectFolder, file), 'utf8'));
  const fresh = text.replace(
    marked,
    (_, file: string) =>
      `<!-- ${file} -->\n\n\`\`\`${path.extname(file).slice(1)}\n${contents.get(file)?.trimEnd()}\n\`\`\`\n`,
  );
  await expect(fresh).toMatchFileSnapshot(document);
});

test('docs/clients.md shows all examples for libraries', async () => {
  const text = await readFile(document, 'utf8');
  for (const folder of ['plain', 'graphql-request', 'urql', 'apollo', 'tanstack', 'relay', 'tada']) {
    const files = await readdir(path.join(projectFolder, 'examples', folder));
    for (const file of files.filter((name) => /\.tsx?$/.test(name) && !name.includes('plugin'))) {
      expect(text).toContain(`<!-- examples/${folder}/${file} -->`);
    }
  }
});
