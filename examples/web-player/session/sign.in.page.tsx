import { type FormEvent, useState } from 'react';
import { go } from '../route.ts';
import { useSession } from './session.provider.tsx';
import type { Fault } from './session.ts';

/** One form for both: signing up also asks for the name. */
export function SignInPage() {
  const session = useSession();
  const [isNew, setNew] = useState(false);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const value = (name: string) => String(form.get(name) ?? '');
    setBusy(true);
    const attempt = isNew
      ? session.signUp(value('fullName'), value('email'), value('password'))
      : session.signIn(value('email'), value('password'));
    const found = await attempt.catch((error: Error) => [{ message: error.message }]);
    setBusy(false);
    setFaults(found);
    if (found.length === 0) go({ page: 'home' });
  }

  return (
    <form className="sign-in" onSubmit={submit}>
      <h1>{isNew ? 'Create an account' : 'Sign in'}</h1>
      {isNew && <Entry name="fullName" label="Name" autoComplete="name" />}
      <Entry name="email" label="E-mail" type="email" autoComplete="email" />
      <Entry
        name="password"
        label="Password"
        type="password"
        autoComplete={isNew ? 'new-password' : 'current-password'}
      />
      {faults.map(({ message }) => (
        <p key={message} role="alert" className="fault">
          {message}
        </p>
      ))}
      <button type="submit" className="primary" disabled={busy}>
        {isNew ? 'Sign up' : 'Sign in'}
      </button>
      <button type="button" className="link" onClick={() => setNew(!isNew)}>
        {isNew ? 'I have an account' : 'I am new here'}
      </button>
    </form>
  );
}

interface EntryProps {
  name: string;
  label: string;
  type?: string;
  autoComplete: string;
}

function Entry({ name, label, type = 'text', autoComplete }: EntryProps) {
  return (
    <label>
      {label}
      <input name={name} type={type} autoComplete={autoComplete} required />
    </label>
  );
}
