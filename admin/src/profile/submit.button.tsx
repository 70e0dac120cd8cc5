import { Button } from '@mui/material';
import { useFormState } from 'react-hook-form';

interface SubmitButtonProps {
  /** Whether there is nothing to send until something is changed. */
  needsChange?: boolean;
  children: string;
}

export function SubmitButton({ needsChange = false, children }: SubmitButtonProps) {
  const { isDirty, isSubmitting } = useFormState();
  return (
    <Button type="submit" variant="contained" disabled={needsChange && !isDirty} loading={isSubmitting}>
      {children}
    </Button>
  );
}
