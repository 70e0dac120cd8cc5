import { Alert, Box, LinearProgress, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { Form, PasswordInput, required, TextInput, useNotify } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { QrCode } from './qr.code.tsx';
import { RecoveryCodes } from './recovery.codes.tsx';
import { SubmitButton } from './submit.button.tsx';
import { type Setup, useSecondFactor } from './use.second-factor.ts';
import { useSubmit } from './use.submit.ts';

/** Turns codes of an authenticator app on and off. */
export function SecondFactorForm() {
  const { state, changed, begin, confirm, disable } = useSecondFactor();
  const notify = useNotify();
  const [setup, setSetup] = useState<Setup>();
  const [codes, setCodes] = useState<readonly string[]>();
  const kept = () => {
    setSetup(undefined);
    setCodes(undefined);
    void changed();
  };
  if (codes) return <RecoveryCodes codes={codes} onKept={kept} />;
  if (state.isPending) return <LinearProgress aria-label="Loading" />;
  if (state.error) return <Alert severity="error">{state.error.message}</Alert>;
  if (setup)
    return (
      <>
        <Typography sx={{ mb: 1 }}>
          Scan this with an authenticator app, or type the key into it. Then enter the six digits that the app
          shows.
        </Typography>
        <QrCode text={setup.uri} label="QR code for the authenticator app" />
        <Typography sx={{ my: 1, overflowWrap: 'anywhere' }}>
          Key: <code>{setup.secret.replaceAll(/.{4}(?=.)/g, '$& ')}</code>{' '}
          <Link href={setup.uri}>Open in an app on this device</Link>
        </Typography>
        <Step
          key="code"
          button="Turn it on"
          code="Code"
          onSubmit={async ({ code }) => setCodes(await confirm(String(code)))}
        />
      </>
    );
  return state.data ? (
    <>
      <Typography sx={{ mb: 1 }}>
        Signing in takes a code of your authenticator app. To turn that off, give your password, and a code of
        the app or a recovery code.
      </Typography>
      <Step
        key="off"
        button="Turn it off"
        password
        code="Code or recovery code"
        onSubmit={async ({ password, code }) => {
          await disable(String(password), String(code));
          notify('Signing in takes the password alone from now on', { type: 'info' });
        }}
      />
    </>
  ) : (
    <>
      <Typography sx={{ mb: 1 }}>
        A password that somebody else knows is not enough then: signing in also takes a code of an
        authenticator app on your phone. Give your password to turn it on.
      </Typography>
      <Step
        key="on"
        button="Next"
        password
        onSubmit={async ({ password }) => setSetup(await begin(String(password)))}
      />
    </>
  );
}

interface StepProps {
  button: string;
  /** Whether the password is asked for. */
  password?: boolean;
  /** The label of the field of the code, if one is asked for. */
  code?: string;
  onSubmit(values: FieldValues): Promise<void>;
}

function Step({ button, password = false, code, onSubmit }: StepProps) {
  const submit = useSubmit(onSubmit);
  return (
    <Form onSubmit={submit} noValidate>
      <Box sx={{ display: 'grid', maxWidth: 420 }}>
        {password && (
          <PasswordInput
            source="password"
            label="Your password"
            autoComplete="current-password"
            validate={required()}
            helperText={false}
          />
        )}
        {code && (
          <TextInput
            source="code"
            label={code}
            autoComplete="one-time-code"
            validate={required()}
            helperText={false}
          />
        )}
      </Box>
      <SubmitButton>{button}</SubmitButton>
    </Form>
  );
}
