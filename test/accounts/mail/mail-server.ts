import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { expect } from 'vitest';
import { atFileEnd } from '../../support/file-end.ts';
import { type ReceivedMail, readMail } from './received-mail.ts';

export interface Delivery {
  sender: string;
  /** Who gets it, as the sending program said, whatever the headers say. */
  recipients: string[];
  mail: ReceivedMail;
  /** From the link. */
  token: string;
}

export interface MailServer {
  url: string;
  /** How many more mails are turned away as a busy server does. */
  refusals: number;
  refused: number;
  deliveries: Delivery[];
  /** The mails to an address, as soon as there are so many. */
  received(recipient: string, count?: number): Promise<Delivery[]>;
}

/** A real SMTP server on a port of its own, for the calling test file. */
export async function mailServer(): Promise<MailServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    async onData(stream, session, callback) {
      const mail = readMail(await text(stream));
      if (box.refusals > 0) {
        box.refusals -= 1;
        box.refused += 1;
        return callback(new Error('Come back later'));
      }
      const { mailFrom, rcptTo } = session.envelope;
      box.deliveries.push({
        sender: mailFrom ? mailFrom.address : '',
        recipients: rcptTo.map(({ address }) => address),
        mail,
        token: /[?&]token=([\w-]+)/.exec(mail.text)?.[1] ?? '',
      });
      return callback();
    },
  });
  server.on('error', () => undefined);
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  atFileEnd(() => new Promise<void>((resolve) => server.close(resolve)));
  const { port } = listening.address() as AddressInfo;
  const box: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    refusals: 0,
    refused: 0,
    deliveries: [],
    async received(recipient, count = 1) {
      const found = () => box.deliveries.filter(({ recipients }) => recipients.includes(recipient));
      await expect.poll(() => found().length).toBeGreaterThanOrEqual(count);
      return found();
    },
  };
  return box;
}
