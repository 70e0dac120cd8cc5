import { linkMail } from '../../account-mail.model.ts';
import type { Mail } from '../../mail.client.ts';
import { nameInMail } from '../../name-in-mail.model.ts';

export interface InvitationLetter {
  to: string;
  /** Who invites; null if the account is gone. */
  from: string | null;
  serverName: string;
  link: string;
  expiresAt: Date;
}

export const invitationPath = '/invitation';

/** The mail that invites somebody. */
export function invitationMail({ to, from, serverName, link, expiresAt }: InvitationLetter): Mail {
  const name = nameInMail(from ?? '').trim();
  const who = name === '' ? 'You are' : `${name} has`;
  const invited = name === '' ? 'invited to' : 'invited you to';
  const day = expiresAt.toISOString().slice(0, 16).replace('T', ' ');
  return linkMail({
    to,
    subject: `An invitation to ${serverName}`,
    greeting: 'Hello',
    request: `${who} ${invited} ${serverName}. With this link you create your account; it works once, until ${day} UTC, and only with this e-mail address:`,
    button: 'Create your account',
    notice: 'If you do not want an account, you need not do anything.',
    link,
  });
}
