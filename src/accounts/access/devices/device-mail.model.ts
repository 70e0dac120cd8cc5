import { escaped } from '../../../api/markup.model.ts';
import type { Mail } from '../../mail.client.ts';
import { greetingTo } from '../../name-in-mail.model.ts';

export interface NewSignIn {
  program: string;
  /** The network, or null if it is unknown. */
  place: string;
  at: Date;
}

/** Tells a user of a sign-in from a device that was never seen. */
export function deviceMail(user: { email: string; fullName: string }, signIn: NewSignIn): Mail {
  const greeting = greetingTo(user.fullName);
  const at = `${signIn.at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  const facts = `somebody signed in to your account with a device that we had not seen before: ${signIn.program}, network ${signIn.place}, ${at}.`;
  const yours = 'If it was you, you need not do anything.';
  const others =
    'If it was not you, change your password in the settings at once: that signs out all other devices.';
  return {
    to: user.email,
    subject: 'A new device has signed in',
    text: `${greeting},\n\n${facts}\n\n${yours} ${others}\n`,
    html: `<!doctype html>
<html lang="en"><body style="font-family: sans-serif; line-height: 1.5">
<p>${escaped(greeting)},</p>
<p>${escaped(facts)}</p>
<p>${yours} ${others}</p>
</body></html>
`,
  };
}
