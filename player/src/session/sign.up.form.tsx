import type { RequestError } from '@tonearm/client';
import { type FormEvent, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { Button } from '../look/button.tsx';
import { Field } from '../look/field.tsx';
import { fieldFault } from '../texts/fault.text.ts';
import { useTexts } from '../texts/use.texts.ts';
import { FormFault } from './form.fault.tsx';
import { homeOf } from './return.path.ts';
import { useSession } from './use.session.ts';

const fields = ['fullName', 'email', 'password'];

/** Creates an account.
 * @param invitation the token of an invitation. */
export function SignUpForm({ invitation }: { invitation?: string }) {
  const texts = useTexts();
  const { session: words } = texts;
  const { signUp } = useSession();
  const [, go] = useLocation();
  const [parameters] = useSearchParams();
  const [error, setError] = useState<RequestError>();
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const form = new FormData(event.currentTarget);
    const value = (name: string) => String(form.get(name) ?? '');
    setBusy(true);
    const answer = await signUp({
      fullName: value('fullName'),
      email: value('email'),
      password: value('password'),
      ...(invitation && { invitation }),
    });
    setBusy(false);
    setError(answer.error);
    if (answer.ok) go(homeOf(parameters), { replace: true });
  }

  return (
    <form onSubmit={submit}>
      <Field
        name="fullName"
        label={words.fullName}
        autoComplete="name"
        maxLength={200}
        required
        autoFocus
        fault={fieldFault(error, 'fullName', texts)}
      />
      <Field
        name="email"
        label={words.email}
        type="email"
        autoComplete="username"
        required
        fault={fieldFault(error, 'email', texts)}
      />
      <Field
        name="password"
        label={words.password}
        type="password"
        autoComplete="new-password"
        required
        hint={words.passwordHint}
        fault={fieldFault(error, 'password', texts)}
      />
      <FormFault error={error} fields={fields} />
      <Button type="submit" kind="main" busy={busy}>
        {words.signUp}
      </Button>
    </form>
  );
}
