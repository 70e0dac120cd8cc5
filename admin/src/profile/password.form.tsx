import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { Form, minLength, PasswordInput, required, useNotify } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { faultsOf } from './form.faults.ts';

interface PasswordFormProps {
  /** For password managers, which ask whose password it is. */
  email: string;
  onChange(currentPassword: string, newPassword: string): Promise<void>;
}

/** Changes the own password, and signs out all other devices. */
export function PasswordForm({ email, onChange }: PasswordFormProps) {
  const notify = useNotify();
  const [version, setVersion] = useState(0);
  const [busy, setBusy] = useState(false);
  const change = async ({ currentPassword, newPassword }: FieldValues) => {
    setBusy(true);
    try {
      await onChange(String(currentPassword), String(newPassword));
      notify('Your password is changed, and all other devices are signed out', { type: 'info' });
      setVersion(version + 1);
      return undefined;
    } catch (error) {
      return faultsOf(error, notify);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Form key={version} onSubmit={change} noValidate>
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <Box sx={{ display: 'grid', maxWidth: 420 }}>
        <PasswordInput
          source="currentPassword"
          label="Present password"
          autoComplete="current-password"
          validate={required()}
          helperText={false}
        />
        <PasswordInput
          source="newPassword"
          label="New password"
          autoComplete="new-password"
          validate={[required(), minLength(8)]}
          helperText="At least 8 characters. All other devices are signed out."
        />
      </Box>
      <Button type="submit" variant="contained" loading={busy}>
        Change the password
      </Button>
    </Form>
  );
}
