import { expect, test } from 'vitest';
import { WaitingRows } from '../../src/jobs/waiting-rows.service.ts';
import { WebhookDispatch } from '../../src/webhooks/webhook-dispatch.service.ts';
import { webhookServices } from '../../src/webhooks/webhook-services.key.ts';
import { testApp } from '../support/app.ts';
import { countStatements } from '../support/statements.ts';

const app = await testApp();

test('loops ask together whether there is work, and each hears of its own', async () => {
  const em = app.orm.em.fork();
  for (const table of ['new_play', 'unlearned_word', 'renamed'])
    await em.getConnection().execute(`delete from ${table}`);
  await em.getConnection().execute("insert into unlearned_word (word) values ('new')");
  const statements = await countStatements(app.orm);
  const waiting = new WaitingRows(app.orm);
  const [plays, words, names, webhooks] = await Promise.all([
    waiting.anyIn('new_play'),
    waiting.anyIn('unlearned_word'),
    waiting.anyIn('renamed'),
    waiting.anyIn('webhook'),
  ]);
  expect([plays, words, names, webhooks]).toEqual([false, true, false, false]);
  // Not what the application does by itself meanwhile.
  expect(statements.asked()).toHaveLength(1);
});

test('without webhooks, nobody looks for their events', async () => {
  const statements = await countStatements(app.orm);
  const stopping = new AbortController();
  const dispatch = new WebhookDispatch({
    ...app.services.services.get(webhookServices),
    ...{ orm: app.orm, logger: app.logger, stop: stopping.signal, waiting: new WaitingRows(app.orm) },
  });
  const running = dispatch.run();
  // The first look is under way, and is ended.
  stopping.abort();
  await running;
  expect(statements.asked().map(({ text }) => text)).toEqual([
    expect.stringContaining('exists (select from "webhook")'),
  ]);
});
