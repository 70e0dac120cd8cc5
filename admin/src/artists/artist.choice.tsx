import { AutocompleteInput, ReferenceInput } from 'react-admin';

/** Chooses an artist by part of the name. */
export function ArtistChoice({ source, label }: { source: string; label: string; alwaysOn?: boolean }) {
  return (
    <ReferenceInput source={source} reference="artists" sort={{ field: 'name', order: 'ASC' }}>
      <AutocompleteInput label={label} optionText="name" filterToQuery={(name: string) => ({ name })} />
    </ReferenceInput>
  );
}
