import { AutocompleteInput, ReferenceInput } from 'react-admin';

export interface AlbumChoiceProps {
  source: string;
  label: string;
  helperText?: string;
}

/** Chooses an album by typing a part of the title. */
export function AlbumChoice({ source, label, helperText }: AlbumChoiceProps) {
  return (
    <ReferenceInput source={source} reference="albums" sort={{ field: 'title', order: 'ASC' }}>
      <AutocompleteInput
        label={label}
        optionText={({ title, artist }) => `${title} – ${artist?.name}`}
        filterToQuery={(title: string) => ({ title })}
        helperText={helperText ?? false}
        // null, and not the empty text, says that there is none.
        parse={(value: string) => value || null}
      />
    </ReferenceInput>
  );
}
