import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Logger } from 'pino';
import { v7 as uuidv7 } from 'uuid';

export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
}

/** Sends mails. */
export interface Mailer {
  /** @throws if the mail was not accepted; it may be retried. */
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** Sends by SMTP. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport(url, { from });
  return {
    async send(mail) {
      await transport.sendMail(addressed(mail));
    },
    close: () => transport.close(),
  };
}

/** Writes each mail to a file, for development, and logs its links. */
export function fileMailer(folder: string, from: string, logger: Logger): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true }, { from });
  return {
    async send(mail) {
      const { message } = await transport.sendMail(addressed(mail));
      await mkdir(folder, { recursive: true });
      const file = path.join(folder, `${uuidv7()}.eml`);
      await writeFile(`${file}.part`, message as Buffer);
      await rename(`${file}.part`, file);
      const links = mail.text.match(/https?:\/\/\S+/g) ?? [];
      logger.info({ file, to: mail.to, links }, `Mail "${mail.subject}": ${links.join(' ')}`);
    },
    close: () => transport.close(),
  };
}

/** As an object, the address is a single one, whatever it contains; as a text, it would be parsed as a list. */
function addressed({ to, ...mail }: Mail): SendMailOptions {
  return { ...mail, to: { name: '', address: to } };
}
