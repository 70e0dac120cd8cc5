import type { GraphiQLPlugin } from '@graphiql/react';
import { type FormEvent, useState, useSyncExternalStore } from 'react';
import { client } from './client.ts';

const { session } = client;

/** Signs in, so that operations are sent for that user. */
export const accountPane: GraphiQLPlugin = { title: 'Account', icon: PersonIcon, content: Account };

function Account() {
  const user = useSyncExternalStore(session.subscribe, () => session.user);
  return (
    <div className="pane">
      <h2>Account</h2>
      {user ? (
        <>
          <p>
            Signed in as {user.fullName} ({user.isAdmin ? 'administrator' : 'user'}). Operations are sent with
            your token, unless you give another one under “Headers”.
          </p>
          <button type="button" className="graphiql-button" onClick={() => void session.signOut()}>
            Sign out
          </button>
        </>
      ) : (
        <SignIn />
      )}
    </div>
  );
}

function SignIn() {
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState(false);
  const signIn = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    const answer = await session.signIn({
      email: String(form.get('email')),
      password: String(form.get('password')),
    });
    setBusy(false);
    setFault(answer.ok ? undefined : answer.error.message);
  };
  return (
    <form onSubmit={(event) => void signIn(event)}>
      <label>
        E-mail
        <input name="email" type="email" autoComplete="username" required />
      </label>
      <label>
        Password
        <input name="password" type="password" autoComplete="current-password" required />
      </label>
      {fault && <p role="alert">{fault}</p>}
      <button type="submit" className="graphiql-button" disabled={busy}>
        Sign in
      </button>
    </form>
  );
}

function PersonIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
      <circle cx="12" cy="8" r="4" />
      <path d="M4 21c0-4 4-6 8-6s8 2 8 6" />
    </svg>
  );
}
