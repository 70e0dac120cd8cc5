import { Button } from '@mui/material';
import { Form, maxLength, required, TextInput, useNotify } from 'react-admin';
import { type FieldValues, useFormState } from 'react-hook-form';
import { PictureField } from '../files/picture.field.tsx';
import { faultsOf } from './form.faults.ts';
import type { Profile } from './use.profile.ts';

interface NameFormProps {
  profile: Profile;
  onSave(values: FieldValues): Promise<void>;
}

/** Changes the own name and picture. */
export function NameForm({ profile, onSave }: NameFormProps) {
  const notify = useNotify();
  const save = async (values: FieldValues) => {
    try {
      await onSave(values);
      notify('Your profile is saved', { type: 'info' });
      return undefined;
    } catch (error) {
      return faultsOf(error, notify);
    }
  };
  return (
    <Form record={profile} onSubmit={save} key={profile.fullName + String(profile.image?.url)}>
      <TextInput source="fullName" label="Name" validate={[required(), maxLength(200)]} helperText={false} />
      <PictureField source="image" label="Picture" />
      <Save />
    </Form>
  );
}

function Save() {
  const { isDirty, isSubmitting } = useFormState();
  return (
    <Button type="submit" variant="contained" disabled={!isDirty} loading={isSubmitting}>
      Save
    </Button>
  );
}
