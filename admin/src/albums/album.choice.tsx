import { AutocompleteInput, ReferenceInput, type Validator } from 'react-admin';

export interface AlbumChoiceProps {
  source: string;
  label: string;
  helperText?: string;
  validate?: Validator[];
}

/** Chooses an album by part of its title. */
export function AlbumChoice({ source, label, helperText, validate }: AlbumChoiceProps) {
  return (
    <ReferenceInput source={source} reference="albums" sort={{ field: 'title', order: 'ASC' }}>
      <AutocompleteInput
        label={label}
        optionText={({ title, releaseYear, artist }) =>
          [title, releaseYear && `(${releaseYear})`, `– ${artist?.name}`].filter(Boolean).join(' ')
        }
        filterToQuery={(title: string) => ({ title })}
        helperText={helperText ?? false}
        {...(validate && { validate })}
        // null, not the empty text, means none.
        parse={(value: string) => value || null}
      />
    </ReferenceInput>
  );
}
