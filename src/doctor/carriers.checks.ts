import { createTransport } from 'nodemailer';
import { pino } from 'pino';
import type { Config } from '../config.ts';
import { type Finding, Part, reasonOf } from './finding.model.ts';

const answerMs = 5000;
/** Seconds between this clock and that of Redis. */
const skewSeconds = 30;

/** Whether the mail server takes our connection and password. Nothing is sent. */
export async function examineMail({ mail, production }: Config): Promise<Finding> {
  const part = new Part('mail');
  const { smtpUrl } = mail;
  if (smtpUrl === undefined) {
    if (!production) return part.ok('Mails become files in DATA_DIR/mail');
    return part.warning(
      'MAIL=log: mails become files in DATA_DIR/mail, and nobody receives one',
      'Set SMTP_URL=smtp://user:password@host:587, so that people can reset their passwords.',
    );
  }
  const { host } = new URL(smtpUrl);
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: answerMs,
    greetingTimeout: answerMs,
    socketTimeout: answerMs,
  });
  try {
    await transport.verify();
    return part.ok(`${host} takes mails from ${mail.from}`);
  } catch (error) {
    return part.fault(
      `${host} takes none: ${reasonOf(error)}`,
      'Are host, port and password in SMTP_URL right (smtps:// for port 465, smtp:// for 587), and may this machine reach that port?',
    );
  } finally {
    transport.close();
  }
}

export async function examineRedis({ redis }: Config): Promise<Finding> {
  const part = new Part('Redis');
  if (!redis) return part.skipped('REDIS_URL is not set: the database carries events');
  const { openRedis } = await import('../events/redis.client.ts');
  const { host } = new URL(redis.url);
  try {
    const client = await openRedis(redis.url, pino({ level: 'silent' }));
    try {
      const [seconds] = await client.time();
      const differ = Math.abs(Date.now() / 1000 - Number(seconds));
      if (differ < skewSeconds) return part.ok(`${host} answers`);
      return part.warning(
        `The clock of ${host} differs by ${Math.round(differ)} s`,
        'Let both take the time from the network: timedatectl set-ntp true',
      );
    } finally {
      client.disconnect();
    }
  } catch (error) {
    return part.fault(
      `${host} does not answer: ${reasonOf(error)}`,
      'Start Redis, correct REDIS_URL, or remove it: then the database carries events.',
    );
  }
}
