import { Alert, Avatar, Box, Button, Card, CardContent, Typography } from '@mui/material';
import { useState } from 'react';
import { Form, Notification, PasswordInput, required, TextInput, useLogin } from 'react-admin';
import { ChallengeError, PayloadError } from '../api/api.errors.ts';
import icon from '../icon.svg';
import { CodeForm } from './code.form.tsx';
import { GivenUpError, hasPasskeys } from './passkeys.ts';
import { useReturn, useSignInWays } from './sign.in.ways.ts';

/** The sign-in page of administrators. Faults reported by the API are shown at their fields. */
export function SignInPage() {
  const login = useLogin();
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [challenge, setChallenge] = useState<string>();
  const ways = useSignInWays();
  const submit = async (values: object) => {
    setFault(undefined);
    setBusy(true);
    try {
      return await login(values);
    } catch (error) {
      if (error instanceof ChallengeError) {
        setChallenge(error.token);
        return undefined;
      }
      if (error instanceof GivenUpError) return undefined;
      const wrong = error instanceof PayloadError && error.faults[0]?.code === 'INVALID_CREDENTIALS';
      if (wrong && 'password' in values) return { password: error.message };
      setFault(error instanceof Error ? error.message : String(error));
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  useReturn((elsewhere) => submit({ elsewhere }), setFault);
  const again = (over?: string) => {
    setChallenge(undefined);
    setFault(over);
  };
  return (
    <Box component="main" sx={{ display: 'grid', placeItems: 'center', minHeight: '100vh', p: 2 }}>
      <Card sx={{ width: '100%', maxWidth: 380 }}>
        <CardContent>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mb: 2 }}>
            <Avatar src={icon} variant="square" alt="" />
            <Typography component="h1" variant="h5">
              Tonearm admin
            </Typography>
          </Box>
          {challenge ? (
            <CodeForm challenge={challenge} onOver={again} />
          ) : (
            !ways.isPending && (
              <>
                {fault && (
                  <Alert severity="error" sx={{ mb: 1 }}>
                    {fault}
                  </Alert>
                )}
                {ways.passwords && <PasswordForm onSubmit={submit} busy={busy} />}
                {hasPasskeys && (
                  <Button
                    variant="outlined"
                    fullWidth
                    sx={{ mt: 1.5 }}
                    disabled={busy}
                    onClick={() => void submit({ passkey: true })}
                  >
                    Use a passkey
                  </Button>
                )}
                {ways.providers.map(({ id, name, url }) => (
                  <Button
                    key={id}
                    variant="outlined"
                    fullWidth
                    sx={{ mt: 1.5 }}
                    disabled={busy}
                    onClick={() => ways.leave(url)}
                  >
                    Sign in with {name}
                  </Button>
                ))}
              </>
            )
          )}
        </CardContent>
      </Card>
      <Notification />
    </Box>
  );
}

interface PasswordFormProps {
  onSubmit(values: object): Promise<object | undefined>;
  busy: boolean;
}

function PasswordForm({ onSubmit, busy }: PasswordFormProps) {
  return (
    <Form onSubmit={onSubmit} noValidate>
      <TextInput
        source="email"
        label="E-mail"
        type="email"
        autoComplete="username"
        autoFocus
        validate={required()}
      />
      <PasswordInput
        source="password"
        label="Password"
        autoComplete="current-password"
        validate={required()}
      />
      <Button type="submit" variant="contained" fullWidth disabled={busy} size="large">
        Sign in
      </Button>
    </Form>
  );
}
