import type { RequestError } from '@tonearm/client';
import { Field } from '../look/field.tsx';
import { fieldFault } from '../texts/fault.text.ts';
import { useTexts } from '../texts/use.texts.ts';

interface OwnPasswordProps {
  error: RequestError | undefined;
  autoFocus?: boolean;
}

/** The password of the user, asked for once more. In the form it is called `password`. */
export function OwnPassword({ error, autoFocus = false }: OwnPasswordProps) {
  const texts = useTexts();
  return (
    <Field
      name="password"
      label={texts.session.password}
      type="password"
      autoComplete="current-password"
      required
      autoFocus={autoFocus}
      fault={fieldFault(error, 'password', texts)}
    />
  );
}
