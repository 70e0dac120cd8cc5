import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { testApp } from '../../support/app.ts';
import { signUp } from '../sessions/operations.ts';
import { mailServer } from './mail-server.ts';
import { readMail } from './received-mail.ts';

const box = await mailServer();
const app = await testApp({
  jobs: true,
  environment: { SMTP_URL: box.url, MAIL_FROM: 'Test <from@example.org>', WEB_URL: 'https://web.example' },
});
const input = (email: string, fullName: string) => ({
  input: { email, fullName, password: 'correct horse battery' },
});

test('a mail has a text and an HTML part with the same link', async () => {
  await app.query(signUp, input('ada@example.org', 'Ada Lovelace'));
  const [delivery] = await box.received('ada@example.org');
  const link = `https://web.example/verify-email?token=${delivery?.token}`;
  expect(delivery?.token).toMatch(/^[\w-]{43}$/);
  expect(delivery?.sender).toBe('from@example.org');
  expect(delivery?.recipients).toEqual(['ada@example.org']);
  expect(delivery?.mail.text).toContain('Hello Ada Lovelace');
  expect(delivery?.mail.text).toContain(link);
  expect(delivery?.mail.html).toContain(`<a href="${link}"`);
  expect(delivery?.mail.headers.get('subject')).toEqual(['Confirm your e-mail address']);
});

test('a name is escaped in the HTML part of a mail', async () => {
  await app.query(signUp, input('eve@example.org', `<b>Adam</b> & 'Eve'`));
  const [delivery] = await box.received('eve@example.org');
  expect(delivery?.mail.html).toContain('<p>Hello b Adam b &amp; &#39;Eve&#39;,</p>');
  expect(delivery?.mail.text).toMatch(/^Hello b Adam b & 'Eve',\r?\n/);
});

test('a name cannot send a link or a message to a stranger', async () => {
  const name = 'you won! Claim at https://evil.example/prize?you=1 or www.evil.example, call +49 170 1234567';
  await app.query(signUp, input('stranger@example.org', name));
  const [delivery] = await box.received('stranger@example.org');
  const { text = '', html = '' } = delivery?.mail ?? {};
  expect(text).toMatch(/^Hello you won Claim at https evil\. example pri…,\r?\n/);
  const link = `https://web.example/verify-email?token=${delivery?.token}`;
  for (const part of [text, html]) {
    expect(part.replaceAll(link, '')).not.toMatch(/https?:|www\.\S|\.example|\+49|1234567/);
    expect(part).toContain(link);
  }
});

test('neither a name nor an address can add a header or a recipient', async () => {
  const name = 'Mallory\r\nBcc: victim@example.org\r\n\r\nBody';
  await app.query(signUp, input('mallory@example.org', name));
  const [delivery] = await box.received('mallory@example.org');
  expect(delivery?.recipients).toEqual(['mallory@example.org']);
  expect(delivery?.mail.headers.get('bcc')).toBeUndefined();
  expect(delivery?.mail.headers.get('to')).toEqual(['mallory@example.org']);
  for (const address of [
    'a@example.org\r\nBcc: victim@example.org',
    'a@example.org, victim@example.org',
    'a@example.org>\r\nRCPT TO:<victim@example.org',
    '"a, victim"@example.org',
  ]) {
    const { data } = await app.query(signUp, input(address, 'Mallory'));
    const fault = { code: 'INVALID', field: ['input', 'email'] };
    expect([address, data?.register]).toMatchObject([address, { user: null, errors: [fault] }]);
  }
  expect(box.deliveries.flatMap(({ recipients }) => recipients)).not.toContain('victim@example.org');
});

test('without an SMTP server, mails become files, and the log contains the links', async () => {
  const files = await testApp({ jobs: true });
  await files.query(signUp, input('file@example.org', 'File'));
  const folder = path.join(files.dataDir, 'mail');
  const present = async () => (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml'));
  await expect.poll(present).toHaveLength(1);
  const [name = ''] = await present();
  const { text, headers } = readMail(await readFile(path.join(folder, name), 'utf8'));
  const link = /http:\/\/localhost\/verify-email\?token=[\w-]{43}/.exec(text)?.[0] ?? 'none';
  expect(headers.get('to')).toEqual(['file@example.org']);
  await expect.poll(() => files.log.filter(({ msg }) => String(msg).includes(link))).toHaveLength(1);
});
