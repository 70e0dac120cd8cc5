import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { Form, required, TextInput, useLogin } from 'react-admin';
import { PayloadError } from '../api/api.errors.ts';

interface CodeFormProps {
  /** The token of the challenge. */
  challenge: string;
  /** The challenge is over: the first step has to be done again. */
  onOver(fault?: string): void;
}

/** The second step of signing in. */
export function CodeForm({ challenge, onOver }: CodeFormProps) {
  const login = useLogin();
  const [busy, setBusy] = useState(false);
  const submit = async ({ code }: { code?: string }) => {
    setBusy(true);
    try {
      return await login({ challenge, code });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const wrong = error instanceof PayloadError && error.faults[0]?.field?.at(-1) === 'code';
      // Too many codes, too: more of them help nobody before their time.
      if (!wrong) onOver(message);
      return { code: message };
    } finally {
      setBusy(false);
    }
  };
  return (
    <Form onSubmit={submit} noValidate>
      <Typography sx={{ mb: 1 }}>
        Enter the six digits that your authenticator app shows. If it is lost, use one of your recovery codes.
      </Typography>
      <TextInput
        source="code"
        label="Code or recovery code"
        autoComplete="one-time-code"
        autoFocus
        validate={required()}
      />
      <Button type="submit" variant="contained" fullWidth disabled={busy} size="large">
        Sign in
      </Button>
      <Button fullWidth sx={{ mt: 1 }} onClick={() => onOver()}>
        Start again
      </Button>
    </Form>
  );
}
