import { AutocompleteInput, ReferenceInput, type Validator } from 'react-admin';

interface ArtistChoiceProps {
  source: string;
  label: string;
  alwaysOn?: boolean;
  validate?: Validator[];
}

/** Chooses an artist by part of the name. */
export function ArtistChoice({ source, label, validate }: ArtistChoiceProps) {
  return (
    <ReferenceInput source={source} reference="artists" sort={{ field: 'name', order: 'ASC' }}>
      <AutocompleteInput
        label={label}
        optionText="name"
        filterToQuery={(name: string) => ({ name })}
        {...(validate && { validate })}
      />
    </ReferenceInput>
  );
}
