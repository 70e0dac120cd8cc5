import { Alert, Button, Card, CardContent, LinearProgress, Link, Stack, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { Title, useNotify } from 'react-admin';
import { usePasswordSignIn } from '../session/use.password.sign.in.ts';
import { SessionsCard } from '../users/sessions.card.tsx';
import { NameForm } from './name.form.tsx';
import { PasswordForm } from './password.form.tsx';
import { SecondFactorForm } from './second-factor.form.tsx';
import { type Profile, useProfile } from './use.profile.ts';

/** The administrator's own name, picture, password and sessions. */
export default function ProfilePage() {
  const { profile, save, changePassword, verify } = useProfile();
  const { data, error, isPending } = profile;
  const passwords = usePasswordSignIn();
  return (
    <Stack sx={{ gap: 2, maxWidth: 720, marginTop: 2, marginBottom: 4 }}>
      <Title title="Your profile" />
      {isPending && <LinearProgress aria-label="Loading the profile" />}
      {error && <Alert severity="error">{error.message}</Alert>}
      {data && (
        <>
          <Section title="Name and picture">
            <Address profile={data} onVerify={verify} />
            <NameForm profile={data} onSave={(values) => save(values, data)} />
          </Section>
          {passwords && (
            <>
              <Section title="Password">
                <PasswordForm onChange={changePassword} email={data.email ?? ''} />
              </Section>
              <Section title="Signing in with two steps">
                <SecondFactorForm />
              </Section>
            </>
          )}
          <Section title={passwords ? 'Passkeys and accounts elsewhere' : 'Ways to sign in'}>
            <Typography>
              {passwords === false
                ? 'Passwords do not let in on this server. Passkeys, linked accounts of other services and the second factor'
                : 'Passkeys and linked accounts of other services'}{' '}
              are in the <Link href="/settings">settings of the player</Link>.
            </Typography>
          </Section>
        </>
      )}
      <SessionsCard />
    </Stack>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card component="section">
      <CardContent>
        <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
          {title}
        </Typography>
        {children}
      </CardContent>
    </Card>
  );
}

function Address({
  profile: { email, emailVerified },
  onVerify,
}: {
  profile: Profile;
  onVerify(): Promise<void>;
}) {
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    try {
      await onVerify();
      notify('A link is on its way to your address', { type: 'info' });
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Stack direction="row" sx={{ alignItems: 'center', flexWrap: 'wrap', gap: 1, mb: 2 }}>
      <Typography sx={{ overflowWrap: 'anywhere' }}>{email}</Typography>
      {emailVerified === false && (
        <Button size="small" disabled={busy} onClick={send}>
          Verify the address
        </Button>
      )}
    </Stack>
  );
}
