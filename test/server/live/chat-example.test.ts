import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { newPerson, type Person } from '../../accounts/sessions/people.ts';
import { testApp } from '../../support/app.ts';
import { atFileEnd } from '../../support/file-end.ts';
import { projectFolder } from '../../support/server-build.ts';
import { addressOf } from '../../support/socket.ts';

const app = await testApp();
const url = await addressOf(app);
const started: ChildProcess[] = [];
atFileEnd(() => {
  for (const child of started) child.kill();
});

/** The example, as one would run it. */
function chat({ email, password }: Person, withUser: Person) {
  const file = path.join(projectFolder, 'examples/chat.ts');
  const child = spawn(process.execPath, ['--conditions=source', file, url, email, password, withUser.id]);
  started.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return {
    lines: () => output.split('\n').slice(0, -1),
    say: (...lines: string[]) => void child.stdin.write(`${lines.join('\n')}\n`),
  };
}

test('the example in examples/ shows a conversation, follows it, and catches up after an interruption', async () => {
  const [ada, bob] = [await newPerson(app), await newPerson(app)];
  const near = chat(ada, bob);
  near.say('before');
  await expect.poll(near.lines).toEqual(['Somebody: before']);
  const far = chat(bob, ada);
  await expect.poll(far.lines).toEqual(['Somebody: before']);
  far.say('live');
  await expect.poll(near.lines).toEqual(['Somebody: before', 'Somebody: live']);

  for (const socket of app.server.websocketServer.clients) socket.terminate();
  const more = Array.from({ length: 20 }, (_, index) => `line ${index}`);
  near.say(...more);
  const all = ['before', 'live', ...more].map((content) => `Somebody: ${content}`);
  for (const { lines } of [near, far]) await expect.poll(lines).toEqual(all);
});
