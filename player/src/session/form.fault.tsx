import type { RequestError } from '@tonearm/client';
import { faultText } from '../texts/fault.text.ts';
import { useTexts } from '../texts/use.texts.ts';

interface FormFaultProps {
  error: RequestError | undefined;
  /** Those beside which their own faults are shown. */
  fields: readonly string[];
}

/** What is wrong with a form, and not with one of its fields. */
export function FormFault({ error, fields }: FormFaultProps) {
  const texts = useTexts();
  const beside = error?.userErrors.every(({ field }) => fields.includes(field?.at(-1) ?? ''));
  if (!error || (beside && error.userErrors.length > 0)) return null;
  return (
    <p className="fault" role="alert">
      {faultText(error, texts)}
    </p>
  );
}
