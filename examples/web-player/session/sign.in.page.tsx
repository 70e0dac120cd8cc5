import { type FormEvent, useState } from 'react';
import { go } from '../route.ts';
import { useSession } from './session.provider.tsx';

/** One form for both: signing up also asks for the name. */
export function SignInPage() {
  const session = useSession();
  const [isNew, setNew] = useState(false);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const value = (name: string) => String(form.get(name) ?? '');
    setBusy(true);
    const account = { email: value('email'), password: value('password') };
    const { error } = isNew
      ? await session.signUp({ ...account, fullName: value('fullName') })
      : await session.signIn(account);
    setBusy(false);
    const found = error?.userErrors.map(({ message }) => message) ?? [];
    setFaults(error && found.length === 0 ? [error.message] : found);
    if (!error) go({ page: 'home' });
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
      {faults.map((message) => (
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
