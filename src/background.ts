import path from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import { accountCrontab, accountJobs } from './accounts/account.jobs.ts';
import type { Config } from './config.ts';
import { startJobs } from './shared/jobs.ts';
import { fileMailer, type Mailer, smtpMailer } from './shared/mail.ts';

/** Starts what goes on beside requests: the jobs of all domains.
 * @param origin where this server answers.
 * @returns what stops it. */
export async function startBackground(
  config: Config,
  backend: { orm: MikroORM; databaseUrl: string },
  origin: string,
  logger: Logger,
): Promise<() => Promise<void>> {
  const mailer = makeMailer(config, logger);
  const stop = await startJobs({
    databaseUrl: backend.databaseUrl,
    tasks: accountJobs({ orm: backend.orm, mailer, linkBase: config.mail.webUrl ?? origin }),
    crontab: accountCrontab,
    logger,
  });
  return async () => {
    await stop();
    mailer.close();
  };
}

function makeMailer({ mail, dataDir }: Config, logger: Logger): Mailer {
  return mail.smtpUrl
    ? smtpMailer(mail.smtpUrl, mail.from)
    : fileMailer(path.join(dataDir, 'mail'), mail.from, logger);
}
