import { escaped } from '../api/markup.model.ts';
import type { EmailPurpose } from './email-token.entity.ts';
import type { Mail } from './mail.client.ts';
import { greetingTo } from './name-in-mail.model.ts';

interface Letter {
  path: string;
  subject: string;
  request: string;
  button: string;
  notice: string;
}

const letters: Record<EmailPurpose, Letter> = {
  VERIFY: {
    path: '/verify-email',
    subject: 'Confirm your e-mail address',
    request: 'please confirm that this address is yours. The link works once, for 24 hours:',
    button: 'Confirm the address',
    notice: 'If you did not sign up with Tonearm, you need not do anything.',
  },
  RESET: {
    path: '/reset-password',
    subject: 'Choose a new password',
    request: 'somebody, hopefully you, asked for a new password. The link works once, for one hour:',
    button: 'Choose a new password',
    notice: 'If it was not you, you need not do anything: your password stays as it is.',
  },
};

/** The mail with a link that contains a token. */
export function accountMail(
  purpose: EmailPurpose,
  user: { email: string; fullName: string },
  token: string,
  linkBase: string,
): Mail {
  const { path, subject, request, button, notice } = letters[purpose];
  const greeting = greetingTo(user.fullName);
  const link = `${linkBase}${path}?token=${token}`;
  return linkMail({ to: user.email, subject, greeting, request, button, notice, link });
}

export interface LinkLetter extends Omit<Letter, 'path'> {
  to: string;
  greeting: string;
  link: string;
}

/** A mail that asks for one thing, by a link. */
export function linkMail({ to, subject, greeting, request, button, notice, link }: LinkLetter): Mail {
  return {
    to,
    subject,
    text: `${greeting},\n\n${request}\n\n${link}\n\n${notice}\n`,
    html: `<!doctype html>
<html lang="en"><body style="font-family: sans-serif; line-height: 1.5">
<p>${escaped(greeting)},</p>
<p>${escaped(request)}</p>
<p><a href="${link}" style="display: inline-block; padding: 0.6em 1.2em; border-radius: 0.4em; background: #b3401e; color: #fff; text-decoration: none">${button}</a></p>
<p>If the button does not work, copy this: ${link}</p>
<p>${notice}</p>
</body></html>
`,
  };
}
