import { Form, maxLength, required, TextInput, useNotify } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { PictureField } from '../files/picture.field.tsx';
import { SubmitButton } from './submit.button.tsx';
import type { Profile } from './use.profile.ts';
import { useSubmit } from './use.submit.ts';

interface NameFormProps {
  profile: Profile;
  onSave(values: FieldValues): Promise<void>;
}

/** Changes the own name and picture. */
export function NameForm({ profile, onSave }: NameFormProps) {
  const notify = useNotify();
  const save = useSubmit(async (values) => {
    await onSave(values);
    notify('Your profile is saved', { type: 'info' });
  });
  return (
    <Form record={profile} onSubmit={save} key={profile.fullName + String(profile.image?.url)}>
      <TextInput source="fullName" label="Name" validate={[required(), maxLength(200)]} helperText={false} />
      <PictureField source="image" label="Picture" />
      <SubmitButton needsChange>Save</SubmitButton>
    </Form>
  );
}
