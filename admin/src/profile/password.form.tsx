import { Box } from '@mui/material';
import { useState } from 'react';
import { Form, minLength, PasswordInput, required, useNotify } from 'react-admin';
import { SubmitButton } from './submit.button.tsx';
import { useSubmit } from './use.submit.ts';

interface PasswordFormProps {
  /** For password managers, which ask whose password it is. */
  email: string;
  onChange(currentPassword: string, newPassword: string): Promise<void>;
}

/** Changes the own password, and signs out all other devices. */
export function PasswordForm({ email, onChange }: PasswordFormProps) {
  const notify = useNotify();
  const [version, setVersion] = useState(0);
  const change = useSubmit(async ({ currentPassword, newPassword }) => {
    await onChange(String(currentPassword), String(newPassword));
    notify('Your password is changed, and all other devices are signed out', { type: 'info' });
    setVersion(version + 1);
  });
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
      <SubmitButton>Change the password</SubmitButton>
    </Form>
  );
}
