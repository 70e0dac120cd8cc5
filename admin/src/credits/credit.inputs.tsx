import ArtistsIcon from '@mui/icons-material/GroupAdd';
import { Box, Button, Typography } from '@mui/material';
import { ArrayInput, maxLength, required, SelectInput, SimpleFormIterator, TextInput } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import type { CreditRole } from '../generated/graphql.ts';
import { type CreditRow, printedName } from './credit.rows.ts';

const roles: Record<CreditRole, string> = {
  MAIN: 'Main artist',
  FEATURED: 'Featured',
  REMIXER: 'Remixer',
  COMPOSER: 'Composer',
  LYRICIST: 'Lyricist',
  CONDUCTOR: 'Conductor',
  PERFORMER: 'Performer',
  PRODUCER: 'Producer',
  ARRANGER: 'Arranger',
  ENGINEER: 'Engineer',
  MIXER: 'Mixer',
  DJ_MIXER: 'DJ mixer',
};
const choices = Object.entries(roles).map(([id, name]) => ({ id, name }));
const name = [required(), maxLength(200)];
const rows = {
  // Not only under the pointer: the keyboard reaches what is shown.
  '& .RaSimpleFormIterator-action': { visibility: 'visible' },
  '& .RaSimpleFormIterator-form': { flex: 1, minWidth: 0 },
  '& .RaSimpleFormIterator-inline': {
    display: 'grid',
    gridTemplateColumns: { xs: '1fr', sm: '3fr 2fr' },
    columnGap: 1,
  },
};

/** The artist of a song or an album, or all of its credits. */
export function CreditInputs() {
  const several: unknown = useWatch({ name: 'several' });
  return several ? <SeveralCredits /> : <OneArtist />;
}

function OneArtist() {
  const { getValues, setValue } = useFormContext();
  const start = () => {
    const first = { artist: getValues('artistName') ?? '', role: 'MAIN' };
    setValue('credits', [first, { artist: '', role: 'FEATURED' }]);
    setValue('several', true, { shouldDirty: true });
  };
  return (
    <Box sx={{ width: '100%' }}>
      <TextInput
        source="artistName"
        label="Artist"
        validate={name}
        helperText="Created if it does not exist"
      />
      <Button size="small" startIcon={<ArtistsIcon />} onClick={start} sx={{ mt: -1, mb: 1 }}>
        Credit several
      </Button>
    </Box>
  );
}

function SeveralCredits() {
  const credits = (useWatch({ name: 'credits' }) ?? []) as Partial<CreditRow>[];
  return (
    <Box component="section" aria-labelledby="credits" sx={{ width: '100%', mb: 2 }}>
      <Typography id="credits" variant="h6" component="h2">
        Credits
      </Typography>
      <Typography variant="body2" color="text.secondary" role="status" sx={{ overflowWrap: 'anywhere' }}>
        Reads: {printedName(credits)}
      </Typography>
      <ArrayInput source="credits" label={false} helperText={false} validate={hasMain}>
        <SimpleFormIterator inline disableClear getItemLabel={(index) => `${index + 1}`} sx={rows}>
          <TextInput source="artist" label="Artist" validate={name} helperText={false} />
          <SelectInput
            source="role"
            label="Role"
            choices={choices}
            defaultValue="MAIN"
            validate={required()}
            helperText={false}
          />
          <TextInput source="creditedAs" label="Printed as" validate={maxLength(200)} helperText={false} />
          <TextInput
            source="joinPhrase"
            label="Joined by"
            validate={maxLength(50)}
            // Its spaces matter.
            parse={(value: string) => value || null}
            helperText={false}
          />
          <TextInput source="detail" label="Instrument" validate={maxLength(200)} helperText={false} />
        </SimpleFormIterator>
      </ArrayInput>
    </Box>
  );
}

const hasMain = (rows: unknown) =>
  Array.isArray(rows) && rows.some((row: Partial<CreditRow>) => (row.role ?? 'MAIN') === 'MAIN')
    ? undefined
    : 'At least one credit must be that of a main artist';
