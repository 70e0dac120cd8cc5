import { AutocompleteInput, ReferenceInput } from 'react-admin';

export interface AlbumChoiceProps {
  source: string;
  label: string;
  helperText?: string;
}

/** Chooses an album by part of its title. */
export function AlbumChoice({ source, label, helperText }: AlbumChoiceProps) {
  return (
    <ReferenceInput source={source} reference="albums" sort={{ field: 'title', order: 'ASC' }}>
      <AutocompleteInput
        label={label}
        optionText={({ title, artist }) => `${title} – ${artist?.name}`}
        filterToQuery={(title: string) => ({ title })}
        helperText={helperText ?? false}
        // null, not the empty text, means none.
        parse={(value: string) => value || null}
      />
    </ReferenceInput>
  );
}
