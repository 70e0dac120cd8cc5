import { Alert, Avatar, Box, Button, Card, CardContent, Typography } from '@mui/material';
import { useState } from 'react';
import { Form, Notification, PasswordInput, required, TextInput, useLogin } from 'react-admin';
import { ChallengeError, PayloadError } from '../api/api.errors.ts';
import icon from '../icon.svg';
import { CodeForm } from './code.form.tsx';

/** The sign-in page of administrators. Faults reported by the API are shown at their fields. */
export function SignInPage() {
  const login = useLogin();
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [challenge, setChallenge] = useState<string>();
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
      if (error instanceof PayloadError && error.faults[0]?.code === 'INVALID_CREDENTIALS')
        return { password: error.message };
      setFault(error instanceof Error ? error.message : String(error));
      return undefined;
    } finally {
      setBusy(false);
    }
  };
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
            <Form onSubmit={submit} noValidate>
              {fault && (
                <Alert severity="error" sx={{ mb: 1 }}>
                  {fault}
                </Alert>
              )}
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
          )}
        </CardContent>
      </Card>
      <Notification />
    </Box>
  );
}
